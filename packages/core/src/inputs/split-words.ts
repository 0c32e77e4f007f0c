import type { InputSpec, Parsed } from "./input-spec.ts";

const WORD = /(?:[^\s"'\\]|\\.|"(?:[^"\\]|\\.)*"|'[^']*')+/gsy;
const PIECE = /\\.|"(?:[^"\\]|\\.)*"|'[^']*'|[^\s"'\\]+/gs;

/**
 * Splits a text into words as a POSIX shell's quoting rules do, and does nothing else that a shell does:
 * `$(…)`, backticks, `*`, `;` stay as they are written.
 * @see https://pubs.opengroup.org/onlinepubs/9799919799/utilities/V3_chap02.html#tag_19_02
 */
export function splitWords(text: string): Parsed<readonly string[]> {
  const found: string[] = [];
  for (let at = skipBlanks(text, 0); at < text.length; ) {
    WORD.lastIndex = at;
    const word = WORD.exec(text)?.[0];
    if (word === undefined)
      return {
        ok: false,
        problem: `a quote or backslash is not closed: ${text.slice(at, at + 40)}`,
      };
    found.push(unquoted(word));
    at = skipBlanks(text, at + word.length);
  }
  return { ok: true, value: found };
}

/** Reads a command line's arguments; absent is none. */
export function argumentWords(): InputSpec<readonly string[]> {
  return { required: false, default: "", parse: splitWords };
}

function skipBlanks(text: string, from: number): number {
  let at = from;
  while (at < text.length && /\s/.test(text.charAt(at))) at += 1;
  return at;
}

function unquoted(word: string): string {
  return word.replaceAll(PIECE, (piece) => {
    const inner = piece.slice(1, -1);
    switch (piece.charAt(0)) {
      case "\\":
        return piece.slice(1);
      case '"':
        return inner.replaceAll(/\\(["\\$`])/g, "$1");
      case "'":
        return inner;
      default:
        return piece;
    }
  });
}
