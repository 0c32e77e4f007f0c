import type { RuleCode } from "./rules.ts";

/** How much a finding weighs: an error stops the artifact, a warning should be looked at, a notice can be right. */
export type Severity = "error" | "warning" | "notice";

/** One thing that a check has to say about an artifact. */
export type Finding = {
  readonly code: RuleCode;
  readonly severity: Severity;
  /** The member it is about; the artifact's own name when it is about the whole. */
  readonly file: string;
  readonly expected: string;
  readonly found: string;
  /** What to do, in one sentence. */
  readonly remedy: string;
};
