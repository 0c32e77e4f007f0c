import yauzl from "yauzl";
import type { PlacedEntry } from "./entry-problems.ts";
import { entryProblems } from "./entry-problems.ts";
import { type RandomAccess, sliceAccess } from "./random-access.ts";
import type { EntryRead } from "./read-entry.ts";
import { readEntry } from "./read-entry.ts";
import { toZipEntry } from "./to-zip-entry.ts";
import type { ZipEntry } from "./zip-entry.ts";
import type { ArchiveLimits } from "./archive-limits.ts";
import { ARCHIVE_LIMITS } from "./archive-limits.ts";
import type { ArchiveProblem } from "./archive-problem.ts";
import { type ZipPrefix, zipPrefix, zipShift } from "./zip-prefix.ts";
import { ZipSource } from "./zip-source.ts";

/** A zip archive whose central directory was read. */
export type Zip = {
  /** In the order of the central directory. */
  readonly entries: readonly ZipEntry[];
  /** What is wrong with the listing; a member named here may still be readable. */
  readonly problems: readonly ArchiveProblem[];
  readonly prefix: ZipPrefix;
  /** Unpacks one member of `entries`, giving its bytes piece by piece; its length and checksum are checked. Never rejects. */
  readEntry(entry: ZipEntry, onChunk: (chunk: Uint8Array) => void): Promise<EntryRead>;
};

/** A listing, or why there is none. */
export type ZipListing =
  | { readonly ok: true; readonly zip: Zip }
  | { readonly ok: false; readonly problem: ArchiveProblem };

type Listed = { readonly raw: yauzl.Entry; readonly placed: PlacedEntry };

/** Lists a zip archive (https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT) without unpacking anything. Never rejects. */
export async function listZip(
  source: RandomAccess,
  limits: ArchiveLimits = ARCHIVE_LIMITS,
): Promise<ZipListing> {
  try {
    const shift = zipShift(source);
    const listing = await listAligned(sliceAccess(source, shift, source.size), limits);
    if (!listing.ok) return listing;
    const { first, zip } = listing;
    return { ok: true, zip: { ...zip, prefix: zipPrefix(source, shift + first) } };
  } catch (error) {
    return refuse("not-a-zip", error);
  }
}

/** A listing, and where the first member begins. */
type Aligned = { readonly ok: true; readonly first: number; readonly zip: Omit<Zip, "prefix"> };

/** Lists a zip archive whose offsets are right. */
async function listAligned(
  source: RandomAccess,
  limits: ArchiveLimits,
): Promise<Aligned | (ZipListing & { readonly ok: false })> {
  const reader = new ZipSource(source);
  const file = await open(reader, source.size);
  if (file instanceof Error) return refuse("not-a-zip", file);
  const listed: Listed[] = [];
  try {
    for await (const raw of file.eachEntry()) {
      if (listed.length >= limits.entries) {
        return refuse("too-many-entries", new Error(`more than ${limits.entries} members`));
      }
      listed.push({
        raw,
        placed: { entry: toZipEntry(raw), offset: raw.relativeOffsetOfLocalHeader },
      });
    }
  } catch (error) {
    return refuse("directory-broken", error);
  }
  const offsets = listed.map(({ placed }) => placed.offset);
  const first = offsets.reduce((least, offset) => Math.min(least, offset), source.size);
  const zip = toZip({ file, reader, listed }, source.size, limits);
  return { ok: true, first: listed.length === 0 ? 0 : first, zip };
}

function toZip(
  opened: { file: yauzl.ZipFile; reader: ZipSource; listed: readonly Listed[] },
  archiveSize: number,
  limits: ArchiveLimits,
): Omit<Zip, "prefix"> {
  const { file, reader, listed } = opened;
  const raws = new Map(listed.map(({ raw, placed }) => [placed.entry, raw]));
  const placed = listed.map((one) => one.placed);
  return {
    entries: placed.map((one) => one.entry),
    problems: [...lies(file, archiveSize), ...entryProblems(placed, archiveSize, limits)],
    readEntry: (entry, onChunk) =>
      readEntry({ file, reader, raw: raws.get(entry) ?? null }, entry, onChunk),
  };
}

async function open(reader: ZipSource, size: number): Promise<yauzl.ZipFile | Error> {
  try {
    // Names are decoded by us: yauzl gives up on the whole archive at the first unsafe one.
    const options = { autoClose: false, decodeStrings: false, validateEntrySizes: true };
    return await yauzl.fromRandomAccessReaderPromise(reader, size, options);
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

/** End of central directory record; in zip64 archives its longer sibling and a locator come before it. */
const END_RECORD = 22;
const ZIP64_RECORDS = 76;

// Where the directory goes on after the last entry counted, another program may see other members than we do.
function lies(file: yauzl.ZipFile, archiveSize: number): readonly ArchiveProblem[] {
  // @types/yauzl 3.4 calls the cursor a boolean; it is the offset after the last entry read.
  const cursor = Number(file.readEntryCursor);
  const rest = archiveSize - END_RECORD - file.comment.length - cursor;
  if (rest === 0 || rest === ZIP64_RECORDS) return [];
  const detail = `${rest} bytes lie between the last entry and the end record`;
  return [{ kind: "directory-lies", path: null, detail }];
}

function refuse(kind: ArchiveProblem["kind"], error: unknown): ZipListing & { readonly ok: false } {
  const detail = error instanceof Error ? error.message : String(error);
  return { ok: false, problem: { kind, path: null, detail } };
}
