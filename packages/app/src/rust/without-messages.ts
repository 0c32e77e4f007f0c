import type { Log } from "@wainwright/core";

/** Is how cargo's messages for programs begin; people read the rest. */
const MESSAGE = /^\{"reason":/;

/** Makes a log that leaves cargo's messages for programs out of its output, and passes the rest on, a line at a time. */
export function withoutMessages(log: Log): Log {
  const pending = { line: "" };
  const pass = (lines: readonly string[]): void => {
    const shown = lines.filter((line) => !MESSAGE.test(line));
    if (shown.length > 0) log.toolOutput(shown.map((line) => `${line}\n`).join(""));
  };
  return {
    info: (line) => {
      log.info(line);
    },
    debug: (line) => {
      log.debug(line);
    },
    notice: (message, place) => {
      log.notice(message, place);
    },
    warning: (message, place) => {
      log.warning(message, place);
    },
    error: (message, place) => {
      log.error(message, place);
    },
    group: async (title, work) => log.group(title, work),
    toolOutput: (chunk) => {
      const lines = `${pending.line}${chunk}`.split("\n");
      pending.line = lines.pop() ?? "";
      pass(lines);
    },
    progress: (label, seconds) => {
      log.progress(label, seconds);
    },
    progressDone: () => {
      pass(pending.line === "" ? [] : [pending.line]);
      pending.line = "";
      log.progressDone();
    },
  };
}
