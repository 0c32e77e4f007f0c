import type { ArchitectureName } from "@wainwright/platform";
import { parsePlatformTag, TARGETS } from "@wainwright/platform";

/** 32-bit ARM had plain linux tags on the index before manylinux had it. */
const TAKEN: ReadonlySet<ArchitectureName> = new Set(["armv6", "armv7"]);

/** Says whether the public Python index takes a platform tag, as far as plain linux tags go. */
export function isIndexTag(tag: string): boolean {
  const parsed = parsePlatformTag(tag);
  if (parsed?.kind !== "linux") return true;
  return TARGETS.some(
    (one) => one.wheelArchitecture === parsed.machine && TAKEN.has(one.architecture),
  );
}
