import type { Host } from "./host/host.ts";
import type { Log } from "./host/log.ts";

/** Says how the words of one piece of work are told from those of others that go on at the same time. */
export interface WorkLabel {
  /** Stands before each line: "numpy". */
  readonly name: string;
  /** Stands before what is in progress: "numpy 2.4.6, 600 s expected". */
  readonly progress: string;
}

/** Is the same machine, on which everything that is logged says what it belongs to; groups of several works would run into each other and are plain lines. */
export function labelledHost(host: Host, label: WorkLabel): Host {
  const log = labelledLog(host.log, label);
  const { facts, files, http, clock, cache, runner, undo, signal } = host;
  return {
    ...{ facts, files, http, clock, log, cache, runner, undo, signal },
    env: (name) => host.env(name),
    exec: {
      run: async (command) => host.exec.run({ log, ...command }),
      find: async (program) => host.exec.find(program),
    },
  };
}

function labelledLog(log: Log, { name, progress }: WorkLabel): Log {
  const mark = `[${name}] `;
  const marked = (text: string) => text.replaceAll(/^/gm, mark);
  const pending = { line: "" };
  return {
    info: (line) => {
      log.info(marked(line));
    },
    debug: (line) => {
      log.debug(marked(line));
    },
    notice: (message, place) => {
      log.notice(`${mark}${message}`, place);
    },
    warning: (message, place) => {
      log.warning(`${mark}${message}`, place);
    },
    error: (message, place) => {
      log.error(`${mark}${message}`, place);
    },
    group: async (title, work) => {
      log.info(`${mark}${title}`);
      return work();
    },
    toolOutput: (chunk) => {
      const lines = `${pending.line}${chunk}`.split("\n");
      pending.line = lines.pop() ?? "";
      if (lines.length > 0) log.toolOutput(lines.map((line) => `${mark}${line}\n`).join(""));
    },
    progress: (what, seconds) => {
      log.progress(`${progress}: ${what}`, seconds);
    },
    progressDone: () => {
      if (pending.line !== "") log.toolOutput(`${mark}${pending.line}\n`);
      pending.line = "";
      log.progressDone();
    },
  };
}
