import catalogue from "./catalogue.json" with { type: "json" };
import { cleanLog } from "./clean-log.ts";
import type { Diagnosis, FailurePattern } from "./diagnosis.ts";

/** Is the catalogue of known failures, as data. */
export const CATALOGUE: readonly FailurePattern[] = catalogue;

/** Bounds how much of a log's end is searched, in characters. */
const SEARCH_LIMIT = 400_000;
const LINE_LIMIT = 400;

/**
 * Recognises known failures in the log of a failed tool; each at most once, in the catalogue's order.
 * Meant for failed runs only: words of a failure also occur in logs of runs that went well.
 */
export function diagnose(log: string): readonly Diagnosis[] {
  const raw = log.slice(-SEARCH_LIMIT);
  const cleaned = cleanLog(raw);
  return CATALOGUE.flatMap((pattern) => {
    const line = matchedLine(pattern, cleaned);
    if (line === null) return [];
    const { id, cause, remedy, sources } = pattern;
    return [{ id, line, cause, remedy, sources }];
  });
}

function matchedLine(pattern: FailurePattern, text: string): string | null {
  const match = new RegExp(pattern.regex, pattern.flags.replace("g", "")).exec(text);
  if (match === null) return null;
  const start = text.lastIndexOf("\n", match.index) + 1;
  const end = text.indexOf("\n", match.index);
  return text
    .slice(start, end === -1 ? undefined : end)
    .trim()
    .slice(0, LINE_LIMIT);
}
