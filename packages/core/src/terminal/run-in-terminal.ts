import type { AnyAction } from "../action/action.ts";
import { type Performed, perform } from "../action/perform.ts";
import { stopSignals } from "../action/stop-signals.ts";
import { nodeHost } from "../node/node-host.ts";
import { TerminalLog } from "./terminal-log.ts";
import { terminalRunner } from "./terminal-runner.ts";

/** Says how an action is run in a terminal. */
export interface TerminalOptions {
  /** Keeps stdout for the outputs: everything else goes to stderr. */
  readonly json: boolean;
  readonly verbose: boolean;
}

/** Runs an action for a person at a terminal. */
export async function runInTerminal(
  action: AnyAction,
  source: (name: string) => string | undefined,
  options: TerminalOptions,
): Promise<Performed> {
  const stop = stopSignals();
  const log = new TerminalLog({
    stream: options.json ? process.stderr : process.stdout,
    verbose: options.verbose,
  });
  const runner = terminalRunner(log);
  const machine = nodeHost({ log, runner, signal: stop.signal, environment: process.env });
  try {
    return await perform(action, source, machine);
  } finally {
    stop.release();
  }
}
