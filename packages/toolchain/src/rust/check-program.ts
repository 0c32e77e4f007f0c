import {
  type BinaryRead,
  compareVersions,
  describeBinary,
  describeElf,
  type Elf,
  glibcFloor,
  libcOf,
  readBinary,
} from "@wainwright/binary";
import { formatLibcFloor, type LibcFloor, type Target } from "@wainwright/platform";

/** Tag_CPU_arch of ARMv7, which an ARMv6 processor does not run (Arm's build attributes, addenda32). */
const ARM_V7 = 10;

/** Says what a program is, or in what it is not the target's. */
export type CheckedProgram =
  | { readonly ok: true; readonly description: string; readonly glibc: string | null }
  | { readonly ok: false; readonly problem: string };

/** Reads a program and tells whether it is one of the target, and needs no newer C library than asked. */
export function checkProgram(
  bytes: Uint8Array,
  target: Target,
  floor: LibcFloor | null,
): CheckedProgram {
  const read = readBinary(bytes);
  if (target.os !== "linux") return checkSystem(read, target);
  if (read.kind !== "elf") return { ok: false, problem: "it is no ELF file" };
  const problem = machineProblem(read.elf, target) ?? libcProblem(read.elf, target, floor);
  if (problem !== null) return { ok: false, problem };
  const glibc = glibcFloor(read.elf)?.join(".") ?? null;
  return { ok: true, description: describeElf(read.elf), glibc };
}

/** Other systems than Linux have one C library, and say by the file's format and processor which they are. */
function checkSystem(read: BinaryRead, target: Target): CheckedProgram {
  const isRight =
    target.os === "wasm"
      ? read.kind === "wasm"
      : read.kind === "mach-o" &&
        read.machO.slices.some(({ cpuType }) => cpuType === target.machOCpu);
  const description = describeBinary(read);
  return isRight
    ? { ok: true, description, glibc: null }
    : { ok: false, problem: `it is ${description}` };
}

function machineProblem(elf: Elf, target: Target): string | null {
  if (!isOfMachine(elf, target)) return `it is ${describeElf(elf)}`;
  const isTooNew = target.architecture === "armv6" && (elf.arm?.architectureNumber ?? 0) >= ARM_V7;
  return isTooNew ? `it is ARM${elf.arm?.architecture ?? ""} code` : null;
}

function libcProblem(elf: Elf, target: Target, floor: LibcFloor | null): string | null {
  const libc = libcOf(elf);
  if (libc !== null && libc !== target.libc)
    return `it is linked with ${libc}, not ${target.libc ?? "any"}`;
  const needed = glibcFloor(elf);
  if (needed === null || floor === null) return null;
  if (compareVersions(needed, [floor.major, floor.minor]) <= 0) return null;
  return `it needs glibc ${needed.join(".")}, and ${formatLibcFloor(floor)} was asked for`;
}

function isOfMachine(elf: Elf, { elf: identity }: Target): boolean {
  if (identity === null) return false;
  return (
    elf.class === identity.class &&
    elf.data === identity.data &&
    elf.machine === identity.machine &&
    // Bit operations are on signed numbers in JavaScript, and a mask may hold the highest bit.
    (elf.flags & identity.flagsMask) >>> 0 === identity.flags >>> 0
  );
}
