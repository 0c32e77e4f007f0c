import type { Log } from "../host/log.ts";
import type { Runner } from "../host/runner.ts";

/** Stands in for the workflow runner in a terminal: says what a later step would have got. */
export function terminalRunner(log: Log): Runner {
  return {
    kind: "terminal",
    exportVariable: (name, value) => {
      log.info(`export ${name}='${value.replaceAll("'", String.raw`'\''`)}'`);
    },
    addPath: (folder) => {
      log.info(`export PATH='${folder.replaceAll("'", String.raw`'\''`)}':"$PATH"`);
    },
    mask: () => {
      // Nothing in a terminal reads the log for others.
    },
    saveState: () => {
      // There is no post phase: what was changed stays until the user takes it back.
    },
    state: () => null,
    summary: async () => {
      // The log has said it all.
    },
  };
}
