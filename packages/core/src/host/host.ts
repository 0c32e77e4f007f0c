import type { Cache } from "./cache.ts";
import type { Clock } from "./clock.ts";
import type { Exec } from "./exec.ts";
import type { Files } from "./files.ts";
import type { Http } from "./http.ts";
import type { Log } from "./log.ts";
import type { Runner } from "./runner.ts";
import type { Undo } from "./undo.ts";

/** Holds what is true of the machine for the whole run. */
export interface MachineFacts {
  /** As `process.platform`: "linux", "darwin", "win32". */
  readonly platform: string;
  /** As `uname -m`: "x86_64", "aarch64", "armv7l". */
  readonly machine: string;
  /** As `process.arch`, the architecture of this Node.js: "x64", "arm64", "arm". */
  readonly arch: string;
  /** The effective user id; 0 is root; -1 where the system has none. */
  readonly uid: number;
  readonly cpus: number;
  /** In bytes: what programs can still get. */
  readonly memory: number;
  /** The id of this process. */
  readonly pid: number;
}

/**
 * Is the machine as an argument: every effect of every action goes through here, so that a test can
 * hand in a machine made of data, and so that an interrupted run can be undone.
 */
export interface Host {
  readonly facts: MachineFacts;
  /** Reads an environment variable; unset and empty are both null. */
  env(name: string): string | null;
  readonly exec: Exec;
  readonly files: Files;
  readonly http: Http;
  readonly clock: Clock;
  readonly log: Log;
  readonly cache: Cache;
  readonly runner: Runner;
  readonly undo: Undo;
  /** Is aborted by Ctrl-C and by the cancelling of a job; running programs are then stopped. */
  readonly signal: AbortSignal;
}
