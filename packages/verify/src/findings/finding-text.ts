import type { Finding } from "./finding.ts";

/** Says in one line what a finding is about, for people: the file, what was expected, and what was found. */
export function findingText({
  file,
  expected,
  found,
}: Pick<Finding, "file" | "expected" | "found">): string {
  return `${file}: expected ${expected}, found ${found}`;
}
