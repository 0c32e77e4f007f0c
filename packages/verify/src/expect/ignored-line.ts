import { nearest } from "@wainwright/platform";
import type { RuleCode } from "../findings/rules.ts";
import { RULES } from "../findings/rules.ts";
import type { ParsedLine } from "./parsed-line.ts";

/** One line of `ignore`: which findings do not count, and why. */
export type IgnoredLine = {
  readonly code: RuleCode;
  /** Which files: a path or pattern; null for all. */
  readonly pattern: string | null;
  readonly reason: string;
};

const LINE = /^(?<code>\S+)(?:\s+(?<pattern>[^#\s][^#]*?))?\s*(?:#\s*(?<reason>.*))?$/;

/** Reads `code [GLOB] # reason`, as in `exec-stack lib/libold.so # the vendor will not rebuild it`. */
export function parseIgnored(text: string): ParsedLine<IgnoredLine> {
  const { code = "", pattern = null, reason = "" } = LINE.exec(text)?.groups ?? {};
  if (!isRule(code)) return { ok: false, problem: `"${text}": ${unknown(code)}` };
  if (reason === "")
    return { ok: false, problem: `"${text}": say why after a #: \`${code} # reason\`` };
  return { ok: true, value: { code, pattern, reason } };
}

function isRule(code: string): code is RuleCode {
  return Object.hasOwn(RULES, code);
}

function unknown(code: string): string {
  const [meant = ""] = nearest(code, Object.keys(RULES));
  return `no rule has the code "${code}"; did you mean ${meant}? docs/errors.md lists all`;
}
