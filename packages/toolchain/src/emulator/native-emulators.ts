import type { MachineFacts } from "@wainwright/core";
import {
  type ArchitectureName,
  findTarget,
  parseTarget,
  type Target,
  TARGETS,
} from "@wainwright/platform";

/** What a 64-bit processor runs besides its own programs. i686: kernels without IA-32 emulation are not built for runners. */
const ALSO_RUNS: Partial<Record<ArchitectureName, ArchitectureName>> = { amd64: "i686" };

/** The row whose emulator runs 32-bit ARM programs of every level. */
const ARM: ArchitectureName = "armv7";

/**
 * Lists the emulators, by QEMU's names of architectures, that must never be registered on a machine, for the kernel
 * would then emulate its own programs.
 * @param runs32BitArm whether an arm64 processor still has AArch32; null where nobody asked.
 */
export function nativeEmulators(
  facts: Pick<MachineFacts, "machine" | "arch">,
  runs32BitArm: boolean | null,
): ReadonlySet<string> {
  const own = kernelTarget(facts.machine)?.architecture;
  if (own === undefined) return new Set();
  const also = ALSO_RUNS[own];
  const alsoArm = own === "arm64" && (runs32BitArm === true || facts.arch === "arm");
  const all = [own, ...(also === undefined ? [] : [also]), ...(alsoArm ? [ARM] : [])];
  return new Set(all.map(emulatorName).filter((name) => name !== null));
}

/** Tells whether it depends on the processor at hand if 32-bit ARM programs run without an emulator. */
export function mayRun32BitArm(facts: Pick<MachineFacts, "machine" | "arch">): boolean {
  return kernelTarget(facts.machine)?.architecture === "arm64" && facts.arch !== "arm";
}

/** Tells whether an emulator is that of 32-bit ARM. */
export function emulates32BitArm(target: Target): boolean {
  return target.qemu !== null && target.qemu === emulatorName(ARM);
}

function emulatorName(architecture: ArchitectureName): string | null {
  return findTarget({ architecture, os: "linux", libc: "gnu" })?.qemu ?? null;
}

/** An ARM kernel names its level (`armv5tel`, `armv8l`): all of them run 32-bit ARM programs. */
function kernelTarget(machine: string): Target | null {
  if (/^armv\d/.test(machine)) return findTarget({ architecture: ARM, os: "linux", libc: "gnu" });
  const parsed = parseTarget(machine);
  if (parsed.ok) return parsed.target;
  return TARGETS.find((target) => target.qemu === machine) ?? null;
}
