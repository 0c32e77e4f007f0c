import type { Finding } from "./finding.ts";
import type { Severity } from "./severity.ts";

const WEIGHT: Readonly<Record<Severity, number>> = { error: 0, warning: 1, notice: 2 };

/** Orders findings by weight, then file, code and text; of those with the same code, file and expectation the first stays. */
export function sortFindings(findings: readonly Finding[]): readonly Finding[] {
  const keyed = findings.map((finding) => ({ finding, key: sortKey(finding) }));
  const sorted = keyed.toSorted((a, b) => (a.key < b.key ? -1 : Number(a.key > b.key)));
  const unique = new Map<string, Finding>();
  for (const { finding } of sorted) {
    const id = JSON.stringify([finding.code, finding.file, finding.expected]);
    if (!unique.has(id)) unique.set(id, finding);
  }
  return Array.from(unique.values());
}

function sortKey({ severity, file, code, found }: Finding): string {
  return JSON.stringify([WEIGHT[severity], file, code, found]);
}
