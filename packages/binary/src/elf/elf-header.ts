import { ByteReader } from "../bytes/byte-reader.ts";
import type { ByteSource } from "../bytes/byte-source.ts";
import type { ElfType } from "./elf.ts";
import { MalformedError } from "../bytes/malformed-error.ts";

/** The ELF header, and a reader that knows its byte order and the width of an address. */
export type ElfHeader = {
  readonly reader: ByteReader;
  readonly class: 32 | 64;
  readonly data: "little" | "big";
  readonly osAbi: number;
  readonly type: ElfType;
  readonly machine: number;
  readonly flags: number;
  readonly segments: TablePlace;
  readonly sections: TablePlace & { readonly names: number };
};

/** Where a table of equal entries lies in the file. */
type TablePlace = {
  readonly offset: number;
  readonly entrySize: number;
  readonly count: number;
};

/** Says whether the bytes begin as every ELF file does. */
export function hasElfMagic(bytes: Uint8Array): boolean {
  return bytes[0] === 0x7f && bytes[1] === 0x45 && bytes[2] === 0x4c && bytes[3] === 0x46;
}

const TYPES: Readonly<Record<number, ElfType>> = {
  1: "relocatable",
  2: "executable",
  3: "shared",
  4: "core",
};

/** Field offsets of Elf32_Ehdr and Elf64_Ehdr (gABI chapter 4). */
const LAYOUT = {
  32: {
    phoff: 28,
    shoff: 32,
    flags: 36,
    phentsize: 42,
    phnum: 44,
    shentsize: 46,
    shnum: 48,
    shstrndx: 50,
  },
  64: {
    phoff: 32,
    shoff: 40,
    flags: 48,
    phentsize: 54,
    phnum: 56,
    shentsize: 58,
    shnum: 60,
    shstrndx: 62,
  },
} as const;

/** Reads the header of a file that begins with the ELF magic; throws MalformedError. */
export function readElfHeader(source: ByteSource | Uint8Array): ElfHeader {
  const whole = ByteReader.of(source, true);
  const { elfClass, data } = identify(whole);
  const reader = whole.part({ start: 0, length: whole.length }, data === "little");
  const at = LAYOUT[elfClass];
  return {
    reader,
    class: elfClass,
    data,
    osAbi: reader.u8(7),
    type: TYPES[reader.u16(16)] ?? "other",
    machine: reader.u16(18),
    flags: reader.u32(at.flags),
    segments: {
      offset: readAddress(reader, elfClass, at.phoff),
      entrySize: reader.u16(at.phentsize),
      count: reader.u16(at.phnum),
    },
    sections: {
      offset: readAddress(reader, elfClass, at.shoff),
      entrySize: reader.u16(at.shentsize),
      count: reader.u16(at.shnum),
      names: reader.u16(at.shstrndx),
    },
  };
}

/** Reads a word as wide as an address of this class. */
export function readAddress(reader: ByteReader, elfClass: 32 | 64, offset: number): number {
  return elfClass === 64 ? reader.u64(offset) : reader.u32(offset);
}

function identify(reader: ByteReader): { elfClass: 32 | 64; data: "little" | "big" } {
  const elfClass = reader.u8(4);
  const data = reader.u8(5);
  if (elfClass !== 1 && elfClass !== 2)
    throw new MalformedError("the ELF class is neither 32 nor 64 bit", 4);
  if (data !== 1 && data !== 2)
    throw new MalformedError("the byte order is neither little nor big", 5);
  return { elfClass: elfClass === 1 ? 32 : 64, data: data === 1 ? "little" : "big" };
}
