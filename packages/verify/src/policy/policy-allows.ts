import { compareVersions } from "@wainwright/binary";
import { parsePlatformTag } from "@wainwright/platform";
import { policyOf } from "./policy.ts";
import type { PolicyNeed } from "./policy-needs.ts";
import { policyNeeds } from "./policy-needs.ts";
import type { CountedFiles, PolicySubject } from "./policy-subject.ts";
import { countedFiles } from "./policy-subject.ts";

/** Whether a platform tag is true of a wheel's files. */
export type PolicyAnswer = {
  readonly allowed: boolean;
  /** What the files need and the policy does not have. */
  readonly breaches: readonly PolicyNeed[];
  readonly ignored: CountedFiles["ignored"];
};

/**
 * Says whether files keep what a platform tag of a wheel promises. A glibc between those that policies are named after is
 * taken at its number, one older than the first policy as that; what is newer than all known policies is believed, glibc's
 * own versions excepted. Null for a tag that promises no C library (`any`, `linux_*`, macOS, Windows), and where no policy of the architecture is known.
 */
export function policyAllows(
  tag: string,
  subject: Omit<PolicySubject, "libc">,
): PolicyAnswer | null {
  const claim = parsePlatformTag(tag);
  if (claim?.kind !== "libc") return null;
  const { libc, major, minor } = claim.floor;
  if (libc !== "gnu" && libc !== "musl") return null;
  const policy = policyOf(libc, subject.architecture);
  if (policy === null) return null;
  const { counted, ignored } = countedFiles({ ...subject, libc });
  const oldest = policy.levels[0] ?? minor;
  const newest = policy.levels.at(-1) ?? minor;
  const isNamed = policy.levels.includes(minor);
  const breaches = policyNeeds(counted, policy).filter((need) => {
    const number = isNamed ? null : glibcNumber(need);
    if (number !== null) return compareVersions(number, [major, minor]) > 0;
    if (need.since === null) return minor <= newest || need.kind !== "version";
    return need.since > Math.max(minor, oldest);
  });
  return { allowed: breaches.length === 0, breaches, ignored };
}

function glibcNumber(need: PolicyNeed): readonly number[] | null {
  if (need.kind !== "version") return null;
  const match = /^GLIBC_(\d+(?:\.\d+)*)$/.exec(need.version);
  return match?.[1] === undefined ? null : match[1].split(".").map(Number);
}
