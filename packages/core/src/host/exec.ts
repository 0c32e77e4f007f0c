import type { Log } from "./log.ts";

/** Describes one program to run. The argument vector is never seen by a shell. */
export interface Command {
  readonly argv: readonly [string, ...string[]];
  readonly cwd?: string;
  /** Set on top of the inherited environment; null unsets. */
  readonly env?: Readonly<Record<string, string | null>>;
  readonly input?: string;
  /** After which the program and its children are stopped. */
  readonly timeoutSeconds?: number;
  /** Names the work in progress lines; the program's name by default. */
  readonly label?: string;
  /** Where output and progress go; the host's own log by default. */
  readonly log?: Log;
  /** Keeps the program's output out of the log (it is still captured). */
  readonly quiet?: boolean;
  /** Takes back what the run did: is run although the run was interrupted, and is not stopped by that. */
  readonly undoes?: boolean;
}

/** Holds how a program ended. Only `exitCode === 0` is success. */
export interface Completed {
  /** Null when a signal ended the program. */
  readonly exitCode: number | null;
  readonly signal: string | null;
  readonly timedOut: boolean;
  readonly stdout: string;
  readonly stderr: string;
  /** Both streams in the order they came; the last {@link CAPTURE_LIMIT} characters at most. */
  readonly output: string;
  /** Wall-clock time. */
  readonly seconds: number;
}

/** Bounds what is kept of each stream, in characters: the end of it is kept. */
export const CAPTURE_LIMIT = 4_000_000;

/** Runs programs. */
export interface Exec {
  /**
   * Runs a program to its end and tells how it ended, whatever that was.
   * @throws Failure `tool-missing` when there is no such program, `interrupted` when the run was aborted.
   */
  run(command: Command): Promise<Completed>;
  /** Finds a program on PATH; null when there is none. */
  find(program: string): Promise<string | null>;
}
