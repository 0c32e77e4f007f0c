import type { RandomAccess } from "./random-access.ts";

/** What stands before a zip archive in its file: a line for the system, or a program that unpacks it. */
export type ZipPrefix = {
  /** In bytes; 0 where the archive begins with its file. */
  readonly size: number;
  /** What follows `#!` in the first line; null where it begins otherwise. */
  readonly interpreter: string | null;
};

const END_RECORD = 22;
const LONGEST_COMMENT = 0xffff;
/** The zip64 end record and its locator stand before the end record (APPNOTE.TXT 4.3.14, 4.3.15). */
const LOCATOR = 20;
const ZIP64_END_RECORD = 56;
const END_SIGNATURE = Buffer.from("PK\u0005\u0006");
const LOCATOR_SIGNATURE = 0x0706_4b50;
const ZIP64_SIGNATURE = 0x0606_4b50;
const ENTRY_SIGNATURE = 0x0201_4b50;
/** The longest line that Linux takes (BINPRM_BUF_SIZE) is 256. */
const LONGEST_LINE = 512;

/**
 * Tells by how much all offsets in a zip archive are too small: something was put before it, and they were left as they
 * were. Python and Info-ZIP take them from where the directory really is, as this does; but where a directory stands
 * at the offset that is written too, programs differ, and the written one counts (0). Throws where the source does.
 */
export function zipShift(source: RandomAccess): number {
  const length = Math.min(source.size, END_RECORD + LONGEST_COMMENT);
  const tailStart = source.size - length;
  const tail = Buffer.from(source.readNow(tailStart, length));
  const at = tail.lastIndexOf(END_SIGNATURE);
  if (at === -1 || at + END_RECORD > tail.length) return 0;
  const directory = zip64Directory(source, tailStart + at) ?? {
    end: tailStart + at,
    size: tail.readUInt32LE(at + 12),
    offset: tail.readUInt32LE(at + 16),
  };
  const shift = directory.end - directory.size - directory.offset;
  if (!Number.isSafeInteger(shift) || shift <= 0 || directory.size === 0) return 0;
  const isWrittenRight = isEntryAt(source, directory.offset);
  return !isWrittenRight && isEntryAt(source, directory.offset + shift) ? shift : 0;
}

function zip64Directory(source: RandomAccess, endRecord: number) {
  const end = endRecord - LOCATOR - ZIP64_END_RECORD;
  if (end < 0) return null;
  const bytes = Buffer.from(source.readNow(end, ZIP64_END_RECORD + LOCATOR));
  const isZip64 =
    bytes.readUInt32LE(0) === ZIP64_SIGNATURE &&
    bytes.readUInt32LE(ZIP64_END_RECORD) === LOCATOR_SIGNATURE;
  if (!isZip64) return null;
  return {
    end,
    size: Number(bytes.readBigUInt64LE(40)),
    offset: Number(bytes.readBigUInt64LE(48)),
  };
}

function isEntryAt(source: RandomAccess, at: number): boolean {
  if (at < 0 || at + 4 > source.size) return false;
  return Buffer.from(source.readNow(at, 4)).readUInt32LE() === ENTRY_SIGNATURE;
}

/** Describes what stands before the first member, whose offset in the file is given. Throws where the source does. */
export function zipPrefix(source: RandomAccess, size: number): ZipPrefix {
  const head = Buffer.from(source.readNow(0, Math.min(LONGEST_LINE, size, source.size)));
  const line = /^#!([^\r\n]*)\r?\n/.exec(head.toString("latin1"))?.[1];
  return { size, interpreter: line?.trim() ?? null };
}
