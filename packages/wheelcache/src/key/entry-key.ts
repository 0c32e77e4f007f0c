import { createHash } from "node:crypto";
import { canonicalParts, type WheelParts } from "./wheel-parts.ts";

/** The layout of keys and entries; entries of another are never looked at. */
export const CACHE_FORMAT = "wainwright-1";

/** GitHub takes keys of 512 characters at most. */
const LONGEST_PART = 80;

/**
 * Writes the key of one wheel's entry: readable parts first, then a digest of everything. Different parts give different keys,
 * whatever is in them; the order in which options were given changes nothing.
 *
 * Of the characters that stores reserve none is in it: GitHub refuses commas, S3 recommends `A-Za-z0-9!_.*'()/-`.
 */
export function entryKey(parts: WheelParts): string {
  return `${entryPrefix(parts)}${digest(canonicalParts(parts), 40)}`;
}

/** Writes what the keys of all builds of one version for one machine and Python begin with. */
export function entryPrefix({ name, version, python, target }: WheelParts): string {
  return `${packagePrefix(name)}${[version, python, target].map(written).join("/")}/`;
}

/** Writes what the keys of a package begin with. */
export function packagePrefix(name: string): string {
  return `${CACHE_FORMAT}/${written(name)}/`;
}

/** Keys are paths too, and no part is a hidden one or leads upwards. What is not plain becomes `_` and its code, so that no two texts become one; what is long ends in its digest. */
function written(text: string): string {
  const plain = text.replaceAll(
    /^\.|[^A-Za-z0-9.-]/gu,
    (character) => `_${(character.codePointAt(0) ?? 0).toString(16)}_`,
  );
  if (plain.length <= LONGEST_PART) return plain === "" ? "_" : plain;
  return `${plain.slice(0, LONGEST_PART - 34)}__${digest(text, 32)}`;
}

function digest(text: string, length: number): string {
  return createHash("sha256").update(text).digest("hex").slice(0, length);
}
