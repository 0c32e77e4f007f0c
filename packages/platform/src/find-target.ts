import type { ArchitectureName, Libc, OperatingSystem, Target } from "./target.ts";
import { TARGETS } from "./targets.ts";

/** Finds the row with these three properties; null where the table has none (i686 on macOS). */
export function findTarget(wanted: {
  readonly architecture: ArchitectureName;
  readonly os: OperatingSystem;
  readonly libc: Libc | null;
}): Target | null {
  const found = TARGETS.find(
    (target) =>
      target.architecture === wanted.architecture &&
      target.os === wanted.os &&
      target.libc === wanted.libc,
  );
  return found ?? null;
}
