import type { Host } from "@wainwright/core";
import type { ArchitectureName, Target } from "@wainwright/platform";
import type { Userland } from "@wainwright/toolchain";

/** Is the oldest processor of each level of 32-bit ARM, as QEMU names it (`qemu-arm -cpu help`). */
const OLDEST: Readonly<Partial<Record<ArchitectureName, string>>> = {
  armv6: "arm1176",
  armv7: "cortex-a8",
};

/**
 * Gives a userland whose emulated programs find no instructions but those that the target promises: left to itself, QEMU
 * has all of the newest processor, and what it runs dies elsewhere. A QEMU_CPU of the environment is somebody's choice and wins.
 */
export function onOldestProcessor<Place extends Pick<Userland, "description" | "emulated" | "run">>(
  host: Host,
  userland: Place,
  target: Target,
): Place {
  const processor = host.env("QEMU_CPU") ?? OLDEST[target.architecture] ?? null;
  if (processor === null || !userland.emulated) return userland;
  return {
    ...userland,
    description: `${userland.description} as ${processor}`,
    run: async (command) =>
      userland.run({ ...command, env: { ...command.env, QEMU_CPU: processor } }),
  };
}
