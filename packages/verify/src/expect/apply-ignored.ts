import type { Finding } from "../findings/finding.ts";
import type { IgnoredLine } from "./ignored-line.ts";
import { pathInside } from "../walk/artifact.ts";
import { matchesPath } from "./path-pattern.ts";

/** A finding that does not count, and why. */
export type IgnoredFinding = Finding & { readonly reason: string };

/**
 * Parts findings into those that count and those that a line of `ignore` takes out.
 * @param artifact the path of what they are about: a line may name that, the file in it, or both (`a.deb!/usr/bin/x`);
 * null where a finding's file is the whole path.
 */
export function applyIgnored(
  lines: readonly IgnoredLine[],
  findings: readonly Finding[],
  artifact: string | null,
): { readonly kept: readonly Finding[]; readonly ignored: readonly IgnoredFinding[] } {
  const reasonOf = (finding: Finding) =>
    lines.find(
      ({ code, pattern }) =>
        code === finding.code &&
        (pattern === null || pathsOf(finding, artifact).some((path) => matchesPath(pattern, path))),
    )?.reason ?? null;
  const judged = findings.map((finding) => ({ finding, reason: reasonOf(finding) }));
  return {
    kept: judged.flatMap(({ finding, reason }) => (reason === null ? [finding] : [])),
    ignored: judged.flatMap(({ finding, reason }) =>
      reason === null ? [] : [{ ...finding, reason }],
    ),
  };
}

function pathsOf({ file }: Finding, artifact: string | null): readonly string[] {
  return artifact === null ? [file] : [file, artifact, pathInside(artifact, file)];
}
