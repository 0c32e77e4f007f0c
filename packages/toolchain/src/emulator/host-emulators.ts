import type { Host } from "@wainwright/core";
import type { Target } from "@wainwright/platform";
import { emulates32BitArm, mayRun32BitArm, nativeEmulators } from "./native-emulators.ts";

/**
 * Tells which emulators, by QEMU's names, must not be registered on this machine. Whether an arm64 processor runs 32-bit
 * ARM is asked of the kernel, and only when that matters: it refuses the personality linux32 where there is no AArch32.
 */
export async function hostEmulators(
  host: Host,
  targets: readonly Target[],
): Promise<ReadonlySet<string>> {
  const asked = mayRun32BitArm(host.facts) && targets.some(emulates32BitArm);
  return nativeEmulators(host.facts, asked ? await runs32BitArm(host) : null);
}

async function runs32BitArm(host: Host): Promise<boolean> {
  if ((await host.exec.find("setarch")) === null) return false;
  const tried = await host.exec.run({ argv: ["setarch", "linux32", "true"], quiet: true });
  return tried.exitCode === 0;
}
