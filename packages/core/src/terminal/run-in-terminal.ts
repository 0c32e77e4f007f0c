import type { AnyAction } from "../action/action.ts";
import { type Performed, perform } from "../action/perform.ts";
import { stopSignals } from "../action/stop-signals.ts";
import type { Host } from "../host/host.ts";
import { nodeHost } from "../node/node-host.ts";
import type { UndoStack } from "../node/undo-stack.ts";
import { TerminalLog } from "./terminal-log.ts";
import { terminalRunner } from "./terminal-runner.ts";

/** Says how much a person at a terminal is told, and where. */
export interface TerminalOptions {
  /** Keeps stdout for the outputs: everything else goes to stderr. */
  readonly json: boolean;
  readonly verbose: boolean;
}

/** Is this machine as a terminal's command sees it. */
export interface TerminalMachine {
  readonly host: Host;
  readonly undo: UndoStack;
  /** Lets Ctrl-C end the process at once again. */
  release(): void;
}

/** Makes the real machine's host for a command in a terminal. */
export function terminalMachine(options: TerminalOptions): TerminalMachine {
  const stop = stopSignals();
  const stream = options.json ? process.stderr : process.stdout;
  const log = new TerminalLog({ stream, verbose: options.verbose });
  const runner = terminalRunner(log);
  const machine = nodeHost({ log, runner, signal: stop.signal, environment: process.env });
  return { ...machine, release: () => stop.release() };
}

/** Runs an action for a person at a terminal. */
export async function runInTerminal(
  action: AnyAction,
  source: (name: string) => string | undefined,
  options: TerminalOptions,
): Promise<Performed> {
  const machine = terminalMachine(options);
  try {
    return await perform(action, source, machine);
  } finally {
    machine.release();
  }
}
