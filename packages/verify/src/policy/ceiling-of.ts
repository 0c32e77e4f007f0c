import type { DottedVersion, VersionFamily } from "@wainwright/binary";
import { compareVersions } from "@wainwright/binary";
import type { ArchitectureName } from "@wainwright/platform";
import { policyOf } from "./policy.ts";
import type { Since } from "./policy-data.ts";

/** The highest numbered symbol version of each family that a policy allows: for telling people, not for judging. */
export type Ceiling = Readonly<Record<VersionFamily, DottedVersion | null>>;

/** Gives the ceiling of `manylinux_2_<minor>` on an architecture; null where no policy is so old. Between two policies, the older one's. */
export function ceilingOf(minor: number, architecture: ArchitectureName): Ceiling | null {
  const policy = policyOf("gnu", architecture);
  if (policy === null || minor < (policy.levels[0] ?? Infinity)) return null;
  const highest = (family: VersionFamily) => highestOf(policy.versions.get(family), minor);
  return {
    GLIBC: highest("GLIBC"),
    GLIBCXX: highest("GLIBCXX"),
    CXXABI: highest("CXXABI"),
    GCC: highest("GCC"),
  };
}

function highestOf(
  versions: ReadonlyMap<string, Since> | undefined,
  level: number,
): DottedVersion | null {
  let best: DottedVersion | null = null;
  for (const [name, since] of versions ?? []) {
    if (since === null || since > level || !/^[\d.]+$/.test(name)) continue;
    const version = name.split(".").map(Number);
    if (best === null || compareVersions(version, best) > 0) best = version;
  }
  return best;
}
