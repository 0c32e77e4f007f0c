import type { ByteReader } from "../bytes/byte-reader.ts";
import { MalformedError } from "../bytes/malformed-error.ts";

/** A piece of the image: where it is mapped, and where it lies in the file. */
type PeSection = {
  readonly address: number;
  readonly memorySize: number;
  readonly offset: number;
  readonly size: number;
};

/** The headers of a PE file. */
export type PeHeader = {
  readonly reader: ByteReader;
  readonly machine: number;
  readonly class: 32 | 64;
  readonly characteristics: number;
  readonly subsystem: number;
  readonly imageBase: number;
  readonly headersSize: number;
  /** The data directory at this index; null when there is none. */
  readonly directories: readonly Directory[];
  readonly sections: readonly PeSection[];
};

/** Where a table of the image is mapped. */
type Directory = { readonly address: number; readonly size: number };

/** Where the DOS header says where the PE header is. */
const PE_OFFSET_AT = 0x3c;
const SIGNATURE = 0x0000_4550;
const MAGIC: Readonly<Record<number, 32 | 64>> = { 0x10b: 32, 0x20b: 64 };

/** More directories than are defined; what stands beyond is nobody's. */
const MAX_DIRECTORIES = 16;

/** The most sections that Windows loads. */
const MAX_SECTIONS = 96;

/** Field offsets in the optional header. */
const LAYOUT = { 32: { imageBase: 28, directories: 92 }, 64: { imageBase: 24, directories: 108 } };

/** Finds the PE header of a file that begins with "MZ"; null where there is none: a DOS program, or a text. */
export function findPe(reader: ByteReader): number | null {
  if (reader.length < PE_OFFSET_AT + 4) return null;
  const offset = reader.u32(PE_OFFSET_AT);
  const isPe = offset + 4 <= reader.length && reader.u32(offset) === SIGNATURE;
  return isPe ? offset : null;
}

/** Reads the headers at the offset that `findPe` gave; throws MalformedError. */
export function readPeHeader(reader: ByteReader, offset: number): PeHeader {
  const coff = offset + 4;
  const optional = coff + 20;
  const width = MAGIC[reader.u16(optional)];
  if (width === undefined) throw new MalformedError("the header is of no known kind", optional);
  const at = LAYOUT[width];
  const imageBase = optional + at.imageBase;
  return {
    reader,
    machine: reader.u16(coff),
    class: width,
    characteristics: reader.u16(coff + 18),
    subsystem: reader.u16(optional + 68),
    imageBase: width === 64 ? reader.u64(imageBase) : reader.u32(imageBase),
    headersSize: reader.u32(optional + 60),
    directories: readDirectories(reader, optional + at.directories),
    sections: readSections(reader, {
      offset: optional + reader.u16(coff + 16),
      count: reader.u16(coff + 2),
    }),
  };
}

function readDirectories(reader: ByteReader, offset: number): readonly Directory[] {
  const count = Math.min(reader.u32(offset), MAX_DIRECTORIES);
  return Array.from({ length: count }, (_, index) => ({
    address: reader.u32(offset + 4 + index * 8),
    size: reader.u32(offset + 8 + index * 8),
  }));
}

function readSections(
  reader: ByteReader,
  table: { readonly offset: number; readonly count: number },
): readonly PeSection[] {
  if (table.count > MAX_SECTIONS) throw new MalformedError(`${table.count} sections`, table.offset);
  return Array.from({ length: table.count }, (_, index) => {
    const at = table.offset + index * 40;
    const section = {
      memorySize: reader.u32(at + 8),
      address: reader.u32(at + 12),
      size: reader.u32(at + 16),
      offset: reader.u32(at + 20),
    };
    refuseCut(section, reader.length);
    return section;
  });
}

// What is beyond the memory it takes is padding; the loader refuses a file without the rest.
function refuseCut({ offset, size, memorySize }: PeSection, fileSize: number): void {
  const used = memorySize === 0 ? size : Math.min(size, memorySize);
  if (used > 0 && offset + used > fileSize) {
    throw new MalformedError(
      `cut short: ${offset + used} bytes are to be loaded, the file has ${fileSize}`,
      offset,
    );
  }
}

/** Gives the file offset of an address relative to the image; throws MalformedError when no section holds it. */
export function offsetOfRva({ sections, headersSize }: PeHeader, address: number): number {
  for (const section of sections) {
    const distance = address - section.address;
    if (distance >= 0 && distance < section.size) return section.offset + distance;
  }
  if (address < headersSize) return address;
  throw new MalformedError(`no section holds the address 0x${address.toString(16)}`, 0);
}
