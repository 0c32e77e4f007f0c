import type { Mount } from "../userland/userland.ts";
import type { Launcher } from "./launchers.ts";

/** Is a Rust toolchain as a userland sees it. */
export interface LentRust {
  readonly launchers: readonly Launcher[];
  readonly mounts: readonly Mount[];
  readonly env: Readonly<Record<string, string>>;
  /** The host's path of the real rustc; null when there is none. */
  readonly programs: string | null;
}
export async function lendRust(..._: readonly unknown[]): Promise<LentRust> {
  throw new Error("later");
}
