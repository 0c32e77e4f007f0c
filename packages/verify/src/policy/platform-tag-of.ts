import type { Libc } from "@wainwright/platform";
import { TARGETS } from "@wainwright/platform";
import { policyOf, policyTag } from "./policy.ts";
import type { PolicyNeed } from "./policy-needs.ts";
import { policyNeeds } from "./policy-needs.ts";
import type { CountedFiles, PolicySubject } from "./policy-subject.ts";
import { countedFiles } from "./policy-subject.ts";

/** The platform tag that is true of a wheel's files, and why it is none that promises more. */
export type PlatformTagVerdict = {
  /** As in "manylinux_2_17_…", or "linux_…" where no policy has what the files need. */
  readonly tag: string;
  readonly libc: Libc;
  /** The minor version that names the policy: 17 of 2_17; null for a plain "linux_…". */
  readonly level: number | null;
  /** What the files need beyond the oldest policy: `obstaclesTo` tells what stops another one. */
  readonly needs: readonly PolicyNeed[];
  readonly ignored: CountedFiles["ignored"];
};

/**
 * Finds the oldest policy that has all that the files need (PEP 600, PEP 656), as auditwheel 6.8.2 does. All musllinux policies
 * allow the same: the newest is given, as auditwheel does away from Alpine. Null where no file is for the architecture.
 */
export function platformTagOf(subject: PolicySubject): PlatformTagVerdict | null {
  const { libc, counted, ignored } = countedFiles(subject);
  if (counted.length === 0) return null;
  const policy = policyOf(libc, subject.architecture);
  const none = { tag: plainTag(subject), libc, level: null, needs: [], ignored };
  if (policy === null) return none;
  const needs = policyNeeds(counted, policy);
  const first = libc === "musl" ? policy.levels.at(-1) : policy.levels[0];
  const level = Math.max(first ?? Infinity, ...sinceOf(needs));
  return Number.isFinite(level)
    ? { tag: policyTag(policy, level), libc, level, needs, ignored }
    : { ...none, needs };
}

/** Lists what of the needs the policy that this minor version names does not have. */
export function obstaclesTo(level: number, needs: readonly PolicyNeed[]): readonly PolicyNeed[] {
  return needs.filter(({ since }) => since === null || since > level);
}

function sinceOf(needs: readonly PolicyNeed[]): ReadonlySet<number> {
  return new Set(needs.map(({ since }) => since ?? Infinity));
}

function plainTag({ architecture }: PolicySubject): string {
  const target = TARGETS.find((one) => one.os === "linux" && one.architecture === architecture);
  return `linux_${target?.wheelArchitecture ?? architecture}`;
}
