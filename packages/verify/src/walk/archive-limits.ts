import type { ArchiveLimits } from "@wainwright/archive";
import { ARCHIVE_LIMITS } from "@wainwright/archive";
import type { Walk } from "./walk.ts";

/** Gives the limits of one archive within those of a walk. */
export function archiveLimits({ limits }: Walk): ArchiveLimits {
  const { members, bytes, ratio, ratioFreeBytes } = limits;
  return { ...ARCHIVE_LIMITS, entries: members, totalBytes: bytes, ratio, ratioFreeBytes };
}
