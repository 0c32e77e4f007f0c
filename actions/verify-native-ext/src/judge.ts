import {
  applyIgnored,
  checkExpected,
  type ExpectedLine,
  type Finding,
  type IgnoredFinding,
  type IgnoredLine,
} from "@wainwright/verify";
import type { Verified } from "./verify-step.ts";

/** Is one artifact with the findings that count, and those that do not. */
export type Judged = Verified & { readonly ignored: readonly IgnoredFinding[] };

/** Is all that was verified, held to what was expected. */
export interface Judgement {
  readonly artifacts: readonly Judged[];
  /** About the lines of `expect`. */
  readonly expectations: readonly Finding[];
  readonly ignoredExpectations: readonly IgnoredFinding[];
}

/** Takes out what is ignored, and holds everything together to the lines of `expect`. */
export function judge(
  artifacts: readonly Verified[],
  lines: { readonly expect: readonly ExpectedLine[]; readonly ignore: readonly IgnoredLine[] },
): Judgement {
  const missed = applyIgnored(lines.ignore, checkExpected(lines.expect, artifacts), null);
  return {
    artifacts: artifacts.map((artifact) => {
      const { kept, ignored } = applyIgnored(lines.ignore, artifact.findings, artifact.path);
      return { ...artifact, findings: kept, ignored };
    }),
    expectations: missed.kept,
    ignoredExpectations: missed.ignored,
  };
}

/** Lists every finding that counts, with the path of its artifact. */
export function allFindings({ artifacts, expectations }: Judgement) {
  return [
    ...artifacts.flatMap((one) => one.findings.map((finding) => ({ path: one.path, ...finding }))),
    ...expectations.map((finding) => ({ path: finding.file, ...finding })),
  ];
}
