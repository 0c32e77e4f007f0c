import {
  compareVersions,
  describeElf,
  type Elf,
  glibcFloor,
  libcOf,
  readElf,
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
  const read = readElf(bytes);
  if (read.kind !== "elf") return { ok: false, problem: "it is no ELF file" };
  const { elf } = read;
  const needed = glibcFloor(elf);
  const glibc = needed === null ? null : needed.join(".");
  const description = describeElf(elf);
  if (!isOfMachine(elf, target)) return { ok: false, problem: `it is ${description}` };
  if (target.architecture === "armv6" && (elf.arm?.architectureNumber ?? 0) >= ARM_V7)
    return { ok: false, problem: `it is ARM${elf.arm?.architecture ?? ""} code` };
  const libc = libcOf(elf);
  if (libc !== null && libc !== target.libc)
    return { ok: false, problem: `it is linked with ${libc}, not ${target.libc}` };
  const tooNew =
    needed !== null && floor !== null && compareVersions(needed, [floor.major, floor.minor]) > 0;
  if (tooNew)
    return {
      ok: false,
      problem: `it needs glibc ${glibc}, and ${formatLibcFloor(floor)} was asked for`,
    };
  return { ok: true, description, glibc };
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
