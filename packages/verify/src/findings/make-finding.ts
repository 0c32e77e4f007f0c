import type { Finding } from "./finding.ts";
import type { RuleCode } from "./rules.ts";
import { RULES } from "./rules.ts";

/** Makes a finding of a rule, with the rule's severity and its remedy filled in. */
export function makeFinding(
  code: RuleCode,
  told: Pick<Finding, "file" | "expected" | "found">,
): Finding {
  const { severity, remedy } = RULES[code];
  const filled = remedy
    .replaceAll("{file}", () => told.file)
    .replaceAll("{expected}", () => told.expected)
    .replaceAll("{found}", () => told.found);
  return { code, severity, ...told, remedy: filled };
}
