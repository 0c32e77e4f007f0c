import type { ZipEntry } from "./zip-entry.ts";
import type { ArchiveLimits } from "./archive-limits.ts";
import type { ArchiveProblem } from "./archive-problem.ts";

/** An entry, and where its local header lies in the archive. */
export type PlacedEntry = { readonly entry: ZipEntry; readonly offset: number };

/** A local file header is at least this long (APPNOTE.TXT 4.3.7). */
const LOCAL_HEADER = 30;

/** Tells what is wrong with the entries of a listing, without reading any member. */
export function entryProblems(
  placed: readonly PlacedEntry[],
  archiveSize: number,
  limits: ArchiveLimits,
): readonly ArchiveProblem[] {
  const entries = placed.map((one) => one.entry);
  return [
    ...entries.flatMap((entry) => problemsOf(entry, limits)),
    ...duplicates(entries),
    ...overlaps(placed),
    ...bombs(entries, archiveSize, limits),
  ];
}

function problemsOf(entry: ZipEntry, limits: ArchiveLimits): readonly ArchiveProblem[] {
  const problems: ArchiveProblem[] = [];
  const add = (kind: ArchiveProblem["kind"], detail: string) =>
    problems.push({ kind, path: entry.path, detail });
  const unsafe = unsafePath(entry.path);
  if (unsafe !== null) add("unsafe-path", unsafe);
  if (entry.path.includes("\uFFFD")) add("name-not-text", "the name is marked as UTF-8 and is not");
  if (entry.encrypted) add("encrypted", "the member is encrypted");
  if (entry.method === "other") add("method-unknown", "the member is neither stored nor deflated");
  if (entry.size > limits.entryBytes) {
    add("too-large", `${entry.size} bytes unpacked, the limit is ${limits.entryBytes}`);
  }
  return problems;
}

/** Says why a path must not be unpacked; null for one that stays inside its folder. */
export function unsafePath(path: string): string | null {
  if (path === "") return "the name is empty";
  if (hasControlCharacter(path)) return "the name has a control character";
  if (path.includes("\\")) return "the name has a backslash";
  if (path.startsWith("/") || /^[A-Za-z]:/.test(path)) return "the path is absolute";
  if (path.split("/").includes("..")) return "the path leads out of the archive";
  return null;
}

function hasControlCharacter(text: string): boolean {
  return Array.from(text).some((character) => character < " " || character === "\u007f");
}

function duplicates(entries: readonly ZipEntry[]): readonly ArchiveProblem[] {
  const counts = new Map<string, number>();
  for (const { path } of entries) counts.set(path, (counts.get(path) ?? 0) + 1);
  return Array.from(counts)
    .filter(([, count]) => count > 1)
    .map(([path, count]) => ({
      kind: "duplicate-name",
      path,
      detail: `${count} members have this name: which one is unpacked depends on the program`,
    }));
}

// Members that share bytes: how a small archive holds endless data without a high ratio of any member.
function overlaps(placed: readonly PlacedEntry[]): readonly ArchiveProblem[] {
  const sorted = placed.toSorted((a, b) => a.offset - b.offset);
  return sorted.flatMap((one, index) => {
    const next = sorted[index + 1];
    const end = one.offset + LOCAL_HEADER + one.entry.compressedSize;
    if (next === undefined || end <= next.offset) return [];
    return [
      {
        kind: "overlap" as const,
        path: one.entry.path,
        detail: `its data overlap ${next.entry.path}`,
      },
    ];
  });
}

function bombs(
  entries: readonly ZipEntry[],
  archiveSize: number,
  limits: ArchiveLimits,
): readonly ArchiveProblem[] {
  const total = entries.reduce((sum, entry) => sum + entry.size, 0);
  const ratio = Math.round(total / Math.max(archiveSize, 1));
  if (total > limits.totalBytes) {
    return [
      {
        kind: "bomb",
        path: null,
        detail: `${total} bytes unpacked, the limit is ${limits.totalBytes}`,
      },
    ];
  }
  if (total <= limits.ratioFreeBytes || ratio <= limits.ratio) return [];
  return [
    {
      kind: "bomb",
      path: null,
      detail: `it unpacks to ${ratio} times its size, the limit is ${limits.ratio}`,
    },
  ];
}
