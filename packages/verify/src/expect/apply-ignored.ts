import type { Finding } from "../findings/finding.ts";
import type { IgnoredLine } from "./ignored-line.ts";
import { matchesPath } from "./path-pattern.ts";

/** A finding that does not count, and why. */
export type IgnoredFinding = Finding & { readonly reason: string };

/** Parts findings into those that count and those that a line of `ignore` takes out. */
export function applyIgnored(
  lines: readonly IgnoredLine[],
  findings: readonly Finding[],
): { readonly kept: readonly Finding[]; readonly ignored: readonly IgnoredFinding[] } {
  const reasonOf = (finding: Finding) =>
    lines.find(
      ({ code, pattern }) =>
        code === finding.code && (pattern === null || matchesPath(pattern, finding.file)),
    )?.reason ?? null;
  const judged = findings.map((finding) => ({ finding, reason: reasonOf(finding) }));
  return {
    kept: judged.flatMap(({ finding, reason }) => (reason === null ? [finding] : [])),
    ignored: judged.flatMap(({ finding, reason }) =>
      reason === null ? [] : [{ ...finding, reason }],
    ),
  };
}
