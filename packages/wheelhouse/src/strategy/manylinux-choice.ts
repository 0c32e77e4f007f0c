import type { Parsed } from "@wainwright/core";
import { parsePlatformTag, type Target } from "@wainwright/platform";
import type { ManylinuxChoice } from "./strategy.ts";

const LEGACY: Readonly<Record<string, string>> = {
  "1": "manylinux1",
  "2010": "manylinux2010",
  "2014": "manylinux2014",
};

/**
 * Reads the words that maturin-action's users know: `auto`, `off`, `2014`, `2_28`, `manylinux_2_28`,
 * `manylinux2014`, `musllinux_1_2`.
 */
export function parseManylinux(text: string): Parsed<ManylinuxChoice> {
  const word = text.toLowerCase();
  if (word === "auto" || word === "off") return { ok: true, value: { kind: word } };
  const tag = LEGACY[word] ?? (/^\d+_\d+$/.test(word) ? `manylinux_${word}` : word);
  // Any architecture will do to read the level: it is the same number on all of them.
  const parsed = parsePlatformTag(`${tag}_x86_64`);
  if (parsed === null || !("floor" in parsed) || !/^m(?:any|usl)linux/.test(tag))
    return {
      ok: false,
      problem: `"${text}" is none of auto, off, 2014, 2_28, manylinux_2_28, musllinux_1_2`,
    };
  return { ok: true, value: { kind: "level", tag, floor: parsed.floor } };
}

/** Says why a level cannot be of a target: musllinux on glibc and the reverse; null when it can. */
export function levelProblem(choice: ManylinuxChoice, target: Target): string | null {
  if (choice.kind !== "level" || choice.floor?.libc === target.libc) return null;
  return `${choice.tag} is not a level of ${target.name}`;
}
