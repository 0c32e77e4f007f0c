import type { Severity } from "./severity.ts";

/** What one rule is: how much it weighs, what a finding of it means, and what to do about it. */
export type Rule = {
  readonly severity: Severity;
  readonly meaning: string;
  /** `{file}`, `{expected}` and `{found}` stand for the finding's own. */
  readonly remedy: string;
};
