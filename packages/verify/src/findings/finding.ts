import type { RuleCode } from "./rules.ts";
import type { Severity } from "./severity.ts";

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
