import type { ByteReader } from "../bytes/byte-reader.ts";
import { MalformedError } from "../bytes/malformed-error.ts";
import type { MachOFileType } from "./mach-o.ts";

/** mach_header and mach_header_64, with a reader that knows the byte order. */
export type MachOHeader = {
  readonly reader: ByteReader;
  readonly class: 32 | 64;
  readonly data: "little" | "big";
  readonly cpuType: number;
  readonly cpuSubtype: number;
  readonly fileType: MachOFileType;
  readonly commands: { readonly offset: number; readonly count: number; readonly end: number };
};

const FILE_TYPES: Readonly<Record<number, MachOFileType>> = {
  1: "object",
  2: "executable",
  4: "core",
  6: "dylib",
  7: "dylinker",
  8: "bundle",
  9: "stub",
  10: "dsym",
  11: "kext",
};

const MAGIC = 0xfeed_face;
const MAGIC_64 = 0xfeed_facf;

/** Reads the header of a thin file; throws MalformedError. */
export function readMachOHeader(file: ByteReader): MachOHeader {
  const { isLittle, is64 } = identify(file);
  const reader = file.part({ start: 0, length: file.length }, isLittle);
  const offset = is64 ? 32 : 28;
  const size = reader.u32(20);
  reader.require(offset, size);
  return {
    reader,
    class: is64 ? 64 : 32,
    data: isLittle ? "little" : "big",
    cpuType: reader.u32(4),
    cpuSubtype: reader.u32(8) & 0x00ff_ffff,
    fileType: FILE_TYPES[reader.u32(12)] ?? "other",
    commands: { offset, count: reader.u32(16), end: offset + size },
  };
}

function identify(file: ByteReader): { isLittle: boolean; is64: boolean } {
  for (const isLittle of [true, false]) {
    const magic = file.part({ start: 0, length: file.length }, isLittle).u32(0);
    if (magic === MAGIC || magic === MAGIC_64) return { isLittle, is64: magic === MAGIC_64 };
  }
  throw new MalformedError("no Mach-O file begins so", 0);
}
