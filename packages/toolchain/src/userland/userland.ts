import type { Completed } from "@wainwright/core";
import type { Interpreter, Target } from "@wainwright/platform";
import type { DebianSuite } from "./debian-suites.ts";

/** Lends a folder of the host to a userland. */
export interface Mount {
  readonly host: string;
  readonly inside: string;
  readonly writable: boolean;
}

/** Describes one program to run inside a userland; the environment starts empty. */
export interface UserlandCommand {
  readonly argv: readonly [string, ...string[]];
  /** Folders of the host; the first one's `inside` is the working directory unless `cwd` says otherwise. */
  readonly mounts?: readonly Mount[];
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Folders put first on PATH. */
  readonly path?: readonly string[];
  readonly network?: boolean;
  /** A command of the host that starts the sandbox, and what runs in it, in its own place: one that measures. */
  readonly startedBy?: readonly string[];
  readonly timeoutSeconds?: number;
  readonly label?: string;
  readonly quiet?: boolean;
}

/** Is a root file system of the target in which programs run, natively or emulated. Its own files never change. */
export interface Userland {
  readonly target: Target;
  /** Says where it comes from: "debian bookworm", "image python@sha256:…", "host". */
  readonly description: string;
  /** Its Python, and the path of it inside. */
  readonly python: { readonly interpreter: Interpreter; readonly path: string };
  /** Null where it comes from an image that does not say so, or of another distribution. */
  readonly suite: DebianSuite | null;
  /** Whether its programs run under QEMU. */
  readonly emulated: boolean;
  /** The folder of its root on the host; null for the host itself. */
  readonly root: string | null;
  /** Whether making it was spared by the cache. */
  readonly cached: boolean;
  /** Runs a program inside and tells how it ended, whatever that was. */
  run(command: UserlandCommand): Promise<Completed>;
}
