import { blamedCrate } from "./blamed-crate.ts";
import catalogue from "./catalogue.json" with { type: "json" };
import { cleanLog } from "./clean-log.ts";
import type { Diagnosis, FailurePattern } from "./diagnosis.ts";
import { withoutControlSequences } from "./without-control-sequences.ts";

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
  const raw = withoutControlSequences(log.slice(-SEARCH_LIMIT));
  // Cleaned lines stay lines: a number means the same one in both.
  const rawLines = raw.split(/\r\n|\n|\r/);
  const cleaned = cleanLog(raw);
  const cleanedLines = cleaned.split("\n");
  return CATALOGUE.flatMap((pattern) => {
    const at = matchedLine(pattern, cleaned);
    if (at === null) return [];
    const { id, cause, remedy, sources } = pattern;
    const line = (cleanedLines[at] ?? "").trim().slice(0, LINE_LIMIT);
    return [{ id, line, crate: blamedCrate(rawLines[at] ?? "", raw), cause, remedy, sources }];
  });
}

/** Gives the number, from 0 on, of the line that a known failure begins in. */
function matchedLine(pattern: FailurePattern, text: string): number | null {
  const match = new RegExp(pattern.regex, pattern.flags.replace("g", "")).exec(text);
  return match === null ? null : text.slice(0, match.index).split("\n").length - 1;
}
