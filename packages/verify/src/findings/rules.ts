import { ARCHIVE_RULES } from "./archive-rules.ts";
import { MACHINE_RULES } from "./machine-rules.ts";
import { NATIVE_RULES } from "./native-rules.ts";
import { PROGRAM_RULES } from "./program-rules.ts";
import { PYTHON_RULES } from "./python-rules.ts";
import { WHEEL_RULES } from "./wheel-rules.ts";

/**
 * The policy: every rule by its code. A rule is an error only where it never flags a well-kept artifact.
 *
 * docs/errors.md is made from this table.
 */
export const RULES = {
  ...ARCHIVE_RULES,
  ...WHEEL_RULES,
  ...PYTHON_RULES,
  ...MACHINE_RULES,
  ...NATIVE_RULES,
  ...PROGRAM_RULES,
} as const;

/** Names a rule. */
export type RuleCode = keyof typeof RULES;
