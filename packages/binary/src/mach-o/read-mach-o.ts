import { ByteReader } from "../bytes/byte-reader.ts";
import type { ByteSource } from "../bytes/byte-source.ts";
import { MalformedError } from "../bytes/malformed-error.ts";
import type { NameFilter } from "../bytes/name-filter.ts";
import type { MachO, MachOSlice } from "./mach-o.ts";
import { readSlice } from "./read-slice.ts";

/** FAT_MAGIC and FAT_MAGIC_64 of mach-o/fat.h; always big-endian. */
const FAT = 0xcafe_babe;
const FAT_64 = 0xcafe_babf;

/** More processors than a universal file has; `binaryFormatOf` draws the same line. */
const MAX_SLICES = 20;

type FatEntry = {
  readonly cpuType: number;
  readonly cpuSubtype: number;
  readonly start: number;
  readonly length: number;
};

/** Reads a Mach-O file, thin or universal; throws MalformedError. */
export function readMachO(source: Uint8Array | ByteSource, wanted: NameFilter): MachO {
  const reader = ByteReader.of(source, false);
  const magic = reader.u32(0);
  if (magic !== FAT && magic !== FAT_64) {
    return { isFat: false, slices: [readSlice(reader, wanted)] };
  }
  return {
    isFat: true,
    slices: listEntries(reader, magic === FAT_64).map((one) => readPart(reader, one, wanted)),
  };
}

function listEntries(reader: ByteReader, is64: boolean): readonly FatEntry[] {
  const count = reader.u32(4);
  if (count > MAX_SLICES) throw new MalformedError(`${count} processors`, 4);
  return Array.from({ length: count }, (_, index) => {
    const at = 8 + index * (is64 ? 32 : 20);
    return {
      cpuType: reader.u32(at),
      cpuSubtype: reader.u32(at + 4) & 0x00ff_ffff,
      start: is64 ? reader.u64(at + 8) : reader.u32(at + 8),
      length: is64 ? reader.u64(at + 16) : reader.u32(at + 12),
    };
  });
}

function readPart(reader: ByteReader, entry: FatEntry, wanted: NameFilter): MachOSlice {
  const part = reader.part(entry, false);
  if (isArchive(part)) return archiveSlice(entry);
  try {
    return readSlice(part, wanted);
  } catch (error) {
    if (error instanceof MalformedError) {
      throw new MalformedError(error.reason, entry.start + error.offset);
    }
    throw error;
  }
}

function isArchive(part: ByteReader): boolean {
  return part.length >= 8 && part.slice(0, 8).toString("latin1") === "!<arch>\n";
}

// Of a universal static library only what the table says: its objects are for that processor.
function archiveSlice({ cpuType, cpuSubtype }: FatEntry): MachOSlice {
  return {
    class: cpuType >>> 24 === 1 ? 64 : 32,
    data: "little",
    cpuType,
    cpuSubtype,
    fileType: "archive",
    minimumOs: [],
    libraries: [],
    rpaths: [],
    installName: null,
    exported: [],
    undefined: [],
    uuid: null,
    encrypted: false,
    codeSignature: false,
  };
}
