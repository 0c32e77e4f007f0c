import { editDistance } from "./edit-distance.ts";
import { nearest } from "./nearest.ts";
import { SPELLINGS } from "./spellings.ts";

/** Words for an architecture alone: no system, no triplet. */
const WORDS: readonly string[] = [...SPELLINGS.keys()].filter((word) => !/[-/]/.test(word));

/** The beginnings that only architectures have, followed by a number or by Debian's float ABI. */
const LOOKS_LIKE_ONE =
  /^(arm|aarch|amd|x86|i[3-6]|riscv|ppc|powerpc|s390|loong|loongarch|mips|sparc)([-_]?v?\d+[a-z]*|hf|el)$/;

/** From this length on one wrong letter does not turn another word into an architecture. */
const LONG_ENOUGH = 5;

function isReordered(a: string, b: string): boolean {
  return a.split("").toSorted().join("") === b.split("").toSorted().join("");
}

function isOneSlipAway(word: string, known: string): boolean {
  const plausible = word.length >= LONG_ENOUGH || isReordered(word, known);
  return plausible && /\d/.test(word) && editDistance(word, known) === 1;
}

/**
 * Finds the architecture word that was probably meant; null when the text is one already, or nothing like one.
 *
 * `text` is in lower case.
 */
export function misspeltArchitecture(text: string): string | null {
  if (SPELLINGS.has(text) || text.length > 20) {
    return null;
  }
  const looksLikeOne =
    LOOKS_LIKE_ONE.test(text) || WORDS.some((known) => isOneSlipAway(text, known));
  return looksLikeOne ? (nearest(text, WORDS, 1)[0] ?? null) : null;
}
