import { ByteReader } from "../bytes/byte-reader.ts";
import type { ByteSource } from "../bytes/byte-source.ts";
import type { NameFilter } from "../bytes/name-filter.ts";
import type { Pe, PeSubsystem } from "./pe.ts";
import { readExports } from "./pe-exports.ts";
import { findPe, readPeHeader } from "./pe-header.ts";
import { readDelayImports, readImports } from "./pe-imports.ts";

const IMAGE_FILE_DLL = 0x2000;
const CLR_DIRECTORY = 14;

/** IMAGE_SUBSYSTEM_ numbers. */
const SUBSYSTEMS: Readonly<Record<number, PeSubsystem>> = {
  1: "native",
  2: "gui",
  3: "console",
  10: "efi",
  11: "efi",
  12: "efi",
  13: "efi",
};

/** Reads a PE file; null where a file only begins with the letters of one. Throws MalformedError. */
export function readPe(source: Uint8Array | ByteSource, wanted: NameFilter): Pe | null {
  const reader = ByteReader.of(source, true);
  const offset = findPe(reader);
  if (offset === null) return null;
  const header = readPeHeader(reader, offset);
  return {
    machine: header.machine,
    class: header.class,
    kind: (header.characteristics & IMAGE_FILE_DLL) === 0 ? "exe" : "dll",
    subsystem: SUBSYSTEMS[header.subsystem] ?? "other",
    imports: readImports(header),
    delayImports: readDelayImports(header),
    exported: readExports(header, wanted),
    isManaged: (header.directories[CLR_DIRECTORY]?.address ?? 0) !== 0,
  };
}
