import { isPeMachine } from "../pe/pe-machine.ts";
import type { ObjectIdentity } from "./static-archive.ts";

/** How many bytes of an object file `identifyObject` has to see. */
export const OBJECT_HEAD = 24;

/** Every COFF object file of old begins with its machine: 20 bytes of header, none of them optional. */
const COFF_HEADER = 20;
/** CPU_ARCH_ABI64 of mach/machine.h. */
const MACH_O_64 = 0x0100_0000;

/** Tells what an object file is for from its first bytes; null when it is none. */
export function identifyObject(head: Buffer): ObjectIdentity | null {
  if (head.length < COFF_HEADER) return null;
  return identifyElf(head) ?? identifyMachO(head) ?? identifyMarked(head) ?? identifyCoff(head);
}

function identifyElf(head: Buffer): ObjectIdentity | null {
  if (head.readUInt32BE(0) !== 0x7f45_4c46) return null;
  const isBig = head.readUInt8(5) === 2;
  return {
    format: "ELF",
    machine: isBig ? head.readUInt16BE(18) : head.readUInt16LE(18),
    class: head.readUInt8(4) === 2 ? 64 : 32,
    data: isBig ? "big" : "little",
  };
}

function identifyMachO(head: Buffer): ObjectIdentity | null {
  for (const isBig of [false, true]) {
    const word = (at: number) => (isBig ? head.readUInt32BE(at) : head.readUInt32LE(at));
    if (word(0) !== 0xfeed_face && word(0) !== 0xfeed_facf) continue;
    const machine = word(4);
    const width = (machine & MACH_O_64) === 0 ? 32 : 64;
    return { format: "Mach-O", machine, class: width, data: isBig ? "big" : "little" };
  }
  return null;
}

function identifyMarked(head: Buffer): ObjectIdentity | null {
  const unknown = { machine: null, class: null, data: null } as const;
  const magic = head.readUInt32BE(0);
  if (magic === 0x0061_736d) return { format: "WebAssembly", ...unknown };
  // Bare, and in the wrapper that Apple's tools write.
  const isBitcode = magic === 0x4243_c0de || magic === 0xdec0_170b;
  return isBitcode ? { format: "LLVM bitcode", ...unknown } : null;
}

// Without a magic of its own: an old object begins with its machine; a short import and an object with many sections
// with 0, 0xffff, a version and then the machine (Microsoft's PE format, "Import Header").
function identifyCoff(head: Buffer): ObjectIdentity | null {
  const isMarked = head.readUInt32LE(0) === 0xffff_0000;
  const machine = head.readUInt16LE(isMarked ? 6 : 0);
  const hasOptionalHeader = !isMarked && head.readUInt16LE(16) !== 0;
  if (!isPeMachine(machine) || hasOptionalHeader) return null;
  return { format: "COFF", machine, class: null, data: "little" };
}
