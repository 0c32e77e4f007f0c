import { handlerName } from "./emulator.ts";
import type { EmulatorStep } from "./plan-emulators.ts";

/** Writes a step as a line for people. */
export function describeStep(step: EmulatorStep): string {
  if (step.kind === "mount") return "mount binfmt_misc";
  if (step.kind === "enable") return "switch binfmt_misc on";
  if (step.kind === "unregister") return `unregister ${step.entry.name}`;
  if (step.kind === "prove")
    return `prove ${step.emulators.map(({ qemu }) => `qemu-${qemu}`).join(", ")}`;
  const flags = step.flags === "" ? "no flags" : `flags ${step.flags}`;
  return `register ${handlerName(step.emulator, step.owner)} (qemu-${step.emulator.qemu}, ${flags})`;
}
