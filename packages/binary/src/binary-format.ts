import { hasElfMagic } from "./elf/elf-header.ts";

/** The formats of native code that are told apart. */
export type BinaryFormat = "ELF" | "Mach-O" | "PE" | "WebAssembly" | "static archive";

/** How many bytes of a file `binaryFormatOf` has to see. */
export const FORMAT_HEAD = 8;

/** More architectures than a fat Mach-O file has; a Java class has its version there, which is higher. */
const MAX_FAT = 20;
const MACH_O: ReadonlySet<number> = new Set([
  0xfeedface, 0xfeedfacf, 0xcefaedfe, 0xcffaedfe, 0xcafebabf,
]);

/** Tells the format of native code from the first bytes of a file; null when it is none. "PE" is only likely: every DOS program begins so too. */
export function binaryFormatOf(head: Uint8Array): BinaryFormat | null {
  if (hasElfMagic(head)) return "ELF";
  const text = Buffer.from(head.subarray(0, FORMAT_HEAD)).toString("latin1");
  if (text === "!<arch>\n" || text === "!<thin>\n") return "static archive";
  if (text.startsWith("\0asm")) return "WebAssembly";
  if (text.startsWith("MZ")) return "PE";
  return isMachO(head) ? "Mach-O" : null;
}

function isMachO(head: Uint8Array): boolean {
  if (head.length < FORMAT_HEAD) return false;
  const view = new DataView(head.buffer, head.byteOffset, head.byteLength);
  const magic = view.getUint32(0);
  return MACH_O.has(magic) || (magic === 0xcafebabe && view.getUint32(4) <= MAX_FAT);
}
