import { isRecord, jsonOrNull } from "@wainwright/core";
import type { IndexEntry } from "./index-entry.ts";

/** Is a version that an index has, with its line as it stands there. */
export interface KnownEntry {
  readonly line: string;
  readonly vers: string;
  readonly cksum: string;
}

/** Reads an index file; null where a line is no version of a crate: it is somebody else's file then. */
export function readEntries(text: string): readonly KnownEntry[] | null {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  const entries = lines.map(entryOf);
  const known = entries.filter((entry) => entry !== null);
  return known.length === lines.length ? known : null;
}

function entryOf(line: string): KnownEntry | null {
  const read = jsonOrNull(line);
  if (!isRecord(read)) return null;
  const { vers, cksum } = read;
  return typeof vers === "string" && typeof cksum === "string" ? { line, vers, cksum } : null;
}

/** Writes an index file with some versions more; what is there stays as it stands, for cargos may have locked it. */
export function withEntries(known: readonly KnownEntry[], more: readonly IndexEntry[]): string {
  const all = [...known];
  for (const entry of more)
    if (!all.some(({ vers }) => isSameRelease(vers, entry.vers)))
      all.push({ line: JSON.stringify(entry), vers: entry.vers, cksum: entry.cksum });
  return [...all.map(({ line }) => line), ""].join("\n");
}

/** Two versions that differ in what stands behind a + are one to cargo. */
export function isSameRelease(one: string, other: string): boolean {
  return withoutBuild(one) === withoutBuild(other);
}

function withoutBuild(version: string): string {
  const [release = version] = version.split("+");
  return release;
}

/** Writes an index file in which a version is yanked, or is no longer; null where it is not there. */
export function withYanked(
  known: readonly KnownEntry[],
  version: string,
  yanked: boolean,
): string | null {
  if (!known.some(({ vers }) => vers === version)) return null;
  const lines = known.map(({ line, vers }) => {
    const read = jsonOrNull(line);
    if (vers !== version || !isRecord(read) || read["yanked"] === yanked) return line;
    return JSON.stringify({ ...read, yanked });
  });
  return [...lines, ""].join("\n");
}
