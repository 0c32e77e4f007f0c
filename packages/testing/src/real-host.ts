import { type Host, type Log, nodeHost, type Runner } from "@wainwright/core";

/** Is the machine that the tests run on, with a log that remembers and a stop that can be pulled. */
export interface RealHost {
  readonly host: Host;
  /** Every log line, as "level: text". */
  readonly lines: readonly string[];
  readonly stop: AbortController;
  /** Takes back what the run must not leave behind, as its end does. */
  readonly unwind: () => Promise<void>;
}

/** Makes the real machine's host, with these variables as its whole environment. */
export function realHost(environment: NodeJS.ProcessEnv): RealHost {
  const lines: string[] = [];
  const stop = new AbortController();
  const { host, undo } = nodeHost({
    log: memoryLog(lines),
    runner: NO_RUNNER,
    signal: stop.signal,
    environment,
  });
  return { host, lines, stop, unwind: async () => undo.unwind(host.log) };
}

function memoryLog(lines: string[]): Log {
  const say = (level: string) => (text: string) => {
    lines.push(`${level}: ${text}`);
  };
  return {
    info: say("info"),
    debug: say("debug"),
    notice: say("notice"),
    warning: say("warning"),
    error: say("error"),
    group: async (_title, work) => work(),
    toolOutput: say("tool"),
    progress: () => undefined,
    progressDone: () => undefined,
  };
}

const NO_RUNNER: Runner = {
  kind: "terminal",
  exportVariable: () => undefined,
  addPath: () => undefined,
  mask: () => undefined,
  saveState: () => undefined,
  state: () => null,
  summary: async () => undefined,
};
