import type { BinaryFormat } from "./binary-format.ts";
import { binaryFormatOf } from "./binary-format.ts";
import type { Elf } from "./elf/elf.ts";
import type { Malformed } from "./bytes/malformed.ts";
import { readElf } from "./elf/read-elf.ts";

/** What came of reading bytes as native code. */
export type BinaryRead =
  | { readonly kind: "elf"; readonly elf: Elf }
  | { readonly kind: "unsupported"; readonly format: Exclude<BinaryFormat, "ELF"> }
  | { readonly kind: "not-binary" }
  | Malformed;

/** Reads a file of native code in the format that its first bytes tell. Returns for any bytes. */
export function readBinary(bytes: Uint8Array): BinaryRead {
  const format = binaryFormatOf(bytes);
  if (format === "ELF") return readElfOnly(bytes);
  const isNone = format === null || (format === "PE" && !isPe(bytes));
  return isNone ? { kind: "not-binary" } : { kind: "unsupported", format };
}

function readElfOnly(bytes: Uint8Array): BinaryRead {
  const read = readElf(bytes);
  return read.kind === "not-elf" ? { kind: "not-binary" } : read;
}

// The DOS header says at 0x3c where the PE header is.
function isPe(bytes: Uint8Array): boolean {
  if (bytes.length < 0x40) return false;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const offset = view.getUint32(0x3c, true);
  return offset + 4 <= bytes.length && view.getUint32(offset) === 0x50450000;
}
