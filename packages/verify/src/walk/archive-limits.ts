import type { ArchiveLimits } from "@wainwright/archive";
import { ARCHIVE_LIMITS } from "@wainwright/archive";
import type { Walk } from "./walk.ts";

/** Gives the limits of one archive within those of a walk. */
export function archiveLimits({ limits }: Walk): ArchiveLimits {
  return { ...ARCHIVE_LIMITS, entries: limits.members, totalBytes: limits.bytes };
}
