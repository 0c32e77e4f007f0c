import { accessContent } from "../access-content.ts";
import { ArchiveFailure, problemOf } from "../archive-failure.ts";
import { ARCHIVE_LIMITS, type ArchiveLimits } from "../archive-limits.ts";
import type { ArchiveProblem } from "../archive-problem.ts";
import type { Archive, Member, MemberContent, MemberVisit } from "../archive.ts";
import { inflatedContent } from "../inflated-content.ts";
import { PathProblems } from "../path-problems.ts";
import { type RandomAccess, sliceAccess } from "../random-access.ts";
import { type Cookie, findCookie } from "./find-cookie.ts";
import { readToc, type TocEntry } from "./read-toc.ts";

/** What PyInstaller put into a program. */
export type PyInstaller = Archive & {
  /** As in "3.11". */
  readonly python: string;
  /** The library of the interpreter, as in "libpython3.11.so.1.0". */
  readonly library: string;
  /** Where the archive lies in the file: the loader comes before it. */
  readonly start: number;
  readonly end: number;
  /** What the members are, as the archive says it: b binary, z PYZ, s script, x data, and so on. */
  readonly typecodes: ReadonlyMap<string, string>;
};

/** What was found in a program; "none" when PyInstaller did not make it. */
export type PyInstallerFinding =
  | { readonly kind: "found"; readonly archive: PyInstaller }
  | { readonly kind: "none" }
  | { readonly kind: "broken"; readonly problem: ArchiveProblem };

const OPTION = "o";
const DEPENDENCY = "d";
const LINK = "n";
const LONGEST_LINK = 4096;

/** Finds the archive that PyInstaller attaches to its loader, in a program that may be anything. Never rejects. */
export async function findPyInstaller(
  source: RandomAccess,
  limits: ArchiveLimits = ARCHIVE_LIMITS,
): Promise<PyInstallerFinding> {
  try {
    const cookie = await findCookie(source);
    if (cookie === null) return { kind: "none" };
    const entries = readToc(source, cookie, limits);
    expectNoBomb(entries, cookie, limits);
    return { kind: "found", archive: toArchive(source, cookie, entries) };
  } catch (error) {
    return { kind: "broken", problem: problemOf(error) };
  }
}

function toArchive(
  source: RandomAccess,
  { python, library, start, end }: Cookie,
  entries: readonly TocEntry[],
): PyInstaller {
  return {
    python,
    library,
    start,
    end,
    typecodes: new Map(entries.map(({ path, typecode }) => [path, typecode])),
    walk: async (visit) => walkEntries(source, entries, visit),
  };
}

async function walkEntries(
  source: RandomAccess,
  entries: readonly TocEntry[],
  visit: MemberVisit,
): Promise<readonly ArchiveProblem[]> {
  const problems: ArchiveProblem[] = [];
  const paths = new PathProblems();
  for (const entry of entries) {
    const content = contentOf(source, entry);
    const linkTarget = entry.typecode === LINK ? await textOf(content, entry.size) : null;
    const member = memberOf(entry, linkTarget);
    // The names of others are options of the loader, and where another program has the file.
    if (member.kind !== "other") problems.push(...paths.of(entry.path));
    await visit(member, content);
  }
  return problems;
}

function memberOf({ path, typecode, size }: TocEntry, linkTarget: string | null): Member {
  const isOther = typecode === OPTION || typecode === DEPENDENCY;
  const kind = typecode === LINK ? "link" : isOther ? "other" : "file";
  return { path, size: kind === "file" ? size : 0, kind, mode: null, linkTarget };
}

function contentOf(source: RandomAccess, entry: TocEntry): MemberContent {
  const { path, start, packedSize, size, isPacked } = entry;
  if (isPacked) return inflatedContent(sliceAccess(source, start, packedSize), path, size);
  return accessContent(sliceAccess(source, start, packedSize), path, { start: 0, size });
}

async function textOf(content: MemberContent, size: number): Promise<string> {
  const pieces: Buffer[] = [];
  if (size <= LONGEST_LINK) await content.read((chunk) => pieces.push(Buffer.from(chunk)));
  return Buffer.concat(pieces).toString("utf8").replace(/\0+$/, "");
}

function expectNoBomb(entries: readonly TocEntry[], cookie: Cookie, limits: ArchiveLimits): void {
  const total = entries.reduce((sum, entry) => sum + entry.size, 0);
  const ratio = Math.round(total / Math.max(cookie.end - cookie.start, 1));
  const isTooMuch = total > limits.totalBytes;
  if (!isTooMuch && (total <= limits.ratioFreeBytes || ratio <= limits.ratio)) return;
  throw new ArchiveFailure("bomb", `it unpacks to ${total} bytes, ${ratio} times its size`);
}
