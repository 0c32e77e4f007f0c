import type { Elf } from "./elf.ts";
import { MACHINE } from "./elf-machine.ts";

/** How a file passes floating-point arguments; files of two kinds cannot be linked together. */
export type FloatAbi = "soft" | "hard" | "single" | "double" | "quad";

/** EF_ARM_ABI_FLOAT_SOFT and _HARD (ARM's aaelf32, e_flags of EABI version 5). */
const ARM_SOFT = 0x200;
const ARM_HARD = 0x400;

/** Tells the float ABI of ARM and RISC-V files; null where it is not told, or there is only one. */
export function floatAbiOf(elf: Elf): FloatAbi | null {
  if (elf.riscv !== null) return elf.riscv.floatAbi;
  if (elf.machine !== MACHINE.arm) return null;
  if ((elf.flags & ARM_HARD) !== 0) return "hard";
  if ((elf.flags & ARM_SOFT) !== 0) return "soft";
  return elf.arm?.floatArguments === "hard" ? "hard" : null;
}
