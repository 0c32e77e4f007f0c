import type { Finding } from "./finding.ts";
import { findingText } from "./finding-text.ts";

/** Who has sixty findings learns nothing from the fifty-fifth. */
const MOST = 20;

/** Writes findings for a message, a line each behind its code: of many the first, and how many there are beside. */
export function findingLines(findings: readonly Finding[]): readonly string[] {
  const lines = findings
    .slice(0, MOST)
    .map((finding) => `${finding.code}: ${findingText(finding)}`);
  const more = findings.length - MOST;
  return more > 0 ? [...lines, `and ${more} more`] : lines;
}
