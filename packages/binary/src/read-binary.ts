import { binaryFormatOf } from "./binary-format.ts";
import type { ByteSource } from "./bytes/byte-source.ts";
import type { Malformed } from "./bytes/malformed.ts";
import { orMalformed } from "./bytes/malformed.ts";
import { NameFilter } from "./bytes/name-filter.ts";
import { readHead } from "./bytes/read-head.ts";
import type { Elf } from "./elf/elf.ts";
import { decodeElf } from "./elf/read-elf.ts";
import type { MachO } from "./mach-o/mach-o.ts";
import { readMachO } from "./mach-o/read-mach-o.ts";
import type { Pe } from "./pe/pe.ts";
import { readPe } from "./pe/read-pe.ts";
import { readStaticArchive } from "./static-archive/read-static-archive.ts";
import type { StaticArchive } from "./static-archive/static-archive.ts";
import { readWasm } from "./wasm/read-wasm.ts";
import type { Wasm } from "./wasm/wasm.ts";

/** What came of reading bytes as native code. */
export type BinaryRead =
  | { readonly kind: "elf"; readonly elf: Elf }
  | { readonly kind: "mach-o"; readonly machO: MachO }
  | { readonly kind: "pe"; readonly pe: Pe }
  | { readonly kind: "wasm"; readonly wasm: Wasm }
  | { readonly kind: "static-archive"; readonly archive: StaticArchive }
  | { readonly kind: "not-binary" }
  | Malformed;

/** Reads a file of native code in the format that its first bytes tell, page by page. With `wanted`, only symbols with one of these prefixes are listed. Returns for any bytes. */
export function readBinary(
  source: Uint8Array | ByteSource,
  wanted: readonly string[] | null = null,
): BinaryRead {
  const filter = new NameFilter(wanted);
  return orMalformed((): BinaryRead => readByFormat(source, filter));
}

function readByFormat(source: Uint8Array | ByteSource, wanted: NameFilter): BinaryRead {
  const format = binaryFormatOf(readHead(source));
  switch (format) {
    case "ELF":
      return { kind: "elf", elf: decodeElf(source, wanted) };
    case "Mach-O":
      return { kind: "mach-o", machO: readMachO(source, wanted) };
    case "PE": {
      const pe = readPe(source, wanted);
      return pe === null ? { kind: "not-binary" } : { kind: "pe", pe };
    }
    case "WebAssembly":
      return { kind: "wasm", wasm: readWasm(source, wanted) };
    case "static archive":
      return { kind: "static-archive", archive: readStaticArchive(source) };
    case null:
      return { kind: "not-binary" };
  }
}
