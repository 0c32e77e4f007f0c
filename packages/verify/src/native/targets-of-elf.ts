import type { ArmAttributes, Elf, FloatAbi } from "@wainwright/binary";
import type { ElfIdentity, Target } from "@wainwright/platform";
import { TARGETS } from "@wainwright/platform";

/** Tag_CPU_arch of ARMv7 and of the last of ARMv6 (addenda32). */
const ARM_V7 = 10;
const ARM_LAST_V6 = 9;
const ARM_MACHINE = 40;

type Described = {
  readonly elf: Pick<Elf, "class" | "data" | "machine" | "flags" | "osAbi" | "arm">;
  readonly libc: "gnu" | "musl" | null;
  readonly floatAbi: FloatAbi | null;
};

/** Lists the targets that a file is for, by the table's machine, ABI and C library; where the C library does not show, the rows of both. */
export function targetsOfElf(described: Described): readonly Target[] {
  const { elf, libc } = described;
  const isArmv6 = elf.arm !== null && isArmv6Code(elf.arm);
  return TARGETS.filter(
    (target) =>
      target.elf !== null &&
      (libc === null || target.libc === libc) &&
      isMachine(described, target.elf) &&
      (elf.machine !== ARM_MACHINE || (target.architecture === "armv6") === isArmv6),
  );
}

/** Says whether the attributes allow nothing beyond ARMv6 with VFPv2. */
export function isArmv6Code(arm: ArmAttributes): boolean {
  const isOldFloat = arm.floatingPoint === null || /^VFPv[12]$/.test(arm.floatingPoint);
  return (arm.architectureNumber ?? ARM_V7) <= ARM_LAST_V6 && isOldFloat && arm.simd === null;
}

function isMachine({ elf, floatAbi }: Described, identity: ElfIdentity): boolean {
  if (elf.class !== identity.class || elf.data !== identity.data) return false;
  if (elf.machine !== identity.machine) return false;
  // Linkers of before binutils 2.23 left ARM's float bits out: then only the attributes tell, or nothing does.
  if (elf.machine === ARM_MACHINE) return floatAbi !== "soft";
  return (elf.flags & identity.flagsMask) === identity.flags;
}
