import type { MachineFacts } from "@wainwright/core";
import { parseTarget, TARGETS } from "@wainwright/platform";

/** What a 64-bit processor runs besides its own programs. i686: kernels without IA-32 emulation are not built for runners. */
const ALSO_RUNS: Readonly<Record<string, readonly string[]>> = { x86_64: ["i386"] };

/**
 * Lists the emulators, by QEMU's names of architectures, that must never be registered on a machine, for the kernel
 * would then emulate its own programs.
 * @param runs32BitArm whether an arm64 processor still has AArch32; null where nobody asked.
 */
export function nativeEmulators(
  facts: Pick<MachineFacts, "machine" | "arch">,
  runs32BitArm: boolean | null,
): ReadonlySet<string> {
  const own = kernelEmulator(facts.machine);
  if (own === null) return new Set();
  const alsoArm = own === "aarch64" && (runs32BitArm === true || facts.arch === "arm");
  return new Set([own, ...(ALSO_RUNS[own] ?? []), ...(alsoArm ? ["arm"] : [])]);
}

/** An ARM kernel names its level (`armv5tel`, `armv8l`): all of them run 32-bit ARM programs. */
function kernelEmulator(machine: string): string | null {
  if (/^armv\d/.test(machine)) return "arm";
  const parsed = parseTarget(machine);
  if (parsed.ok) return parsed.target.qemu;
  return TARGETS.find((target) => target.qemu === machine)?.qemu ?? null;
}
