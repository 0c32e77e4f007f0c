import type { ByteReader } from "../bytes/byte-reader.ts";
import { readUleb } from "../bytes/read-uleb.ts";

/** The file-wide attributes of one vendor: numbers and strings by tag. */
export type BuildAttributes = ReadonlyMap<number, number | string>;

/** How a processor supplement tells tags with a string from tags with a number. */
export type TagKind = (tag: number) => "number" | "string" | "number-and-string";

type Content = { offset: number; readonly end: number };

const FORMAT_VERSION = 0x41;
const TAG_FILE = 1;
/** Real ones have some hundred bytes, RISC-V's names of extensions a thousand. */
const MAX_SIZE = 2 ** 16;

/** Reads the attributes of the whole file that `vendor` wrote ("aeabi", "riscv"), in the format of ARM's addenda32, "Build attributes"; throws MalformedError. */
export function readBuildAttributes(
  reader: ByteReader,
  place: { readonly offset: number; readonly size: number },
  dialect: { readonly vendor: string; readonly kindOf: TagKind },
): BuildAttributes | null {
  if (reader.u8(place.offset) !== FORMAT_VERSION) return null;
  const end = Math.min(place.offset + Math.min(place.size, MAX_SIZE), reader.length);
  let offset = place.offset + 1;
  while (offset + 4 < end) {
    const length = Math.max(reader.u32(offset), 5);
    const vendor = reader.string(offset + 4, end);
    const start = offset + 4 + vendor.length + 1;
    if (vendor === dialect.vendor)
      return readFileAttributes(
        reader,
        { offset: start, end: Math.min(offset + length, end) },
        dialect.kindOf,
      );
    offset += length;
  }
  return null;
}

function readFileAttributes(
  reader: ByteReader,
  cursor: Content,
  kindOf: TagKind,
): BuildAttributes | null {
  while (cursor.offset + 5 <= cursor.end) {
    const start = cursor.offset;
    const tag = readUleb(reader, cursor);
    const size = Math.max(reader.u32(cursor.offset), 5);
    const content = { offset: cursor.offset + 4, end: Math.min(start + size, cursor.end) };
    if (tag === TAG_FILE) return readValues(reader, content, kindOf);
    cursor.offset = start + size;
  }
  return null;
}

function readValues(reader: ByteReader, cursor: Content, kindOf: TagKind): BuildAttributes {
  const values = new Map<number, number | string>();
  while (cursor.offset < cursor.end) {
    const tag = readUleb(reader, cursor);
    const kind = kindOf(tag);
    if (kind !== "string") values.set(tag, readUleb(reader, cursor));
    if (kind !== "number") {
      const text = reader.string(cursor.offset, cursor.end);
      cursor.offset += Buffer.byteLength(text) + 1;
      values.set(tag, text);
    }
  }
  return values;
}
