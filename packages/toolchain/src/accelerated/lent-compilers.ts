import type { Mount } from "../userland/userland.ts";
import type { Launcher } from "./launchers.ts";

/** Is a C toolchain of the host's own architecture as a userland sees it. */
export interface LentCompilers {
  /** The folder of its programs' root on the host. */
  readonly toolchain: string;
  readonly launchers: readonly Launcher[];
  /** Besides the root itself. */
  readonly mounts: readonly Mount[];
  /** The paths of the compiler's own files on the host. */
  readonly programs: readonly string[];
  /** What is asked for its version, by name. */
  readonly tools: readonly string[];
  /** Says exactly enough which compilers they are that what they made need not be made again. */
  readonly identity: string;
}
