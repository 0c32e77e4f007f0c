import { inputsInvalid } from "@wainwright/core";
import { type Target, TARGETS } from "@wainwright/platform";
import type { EmulatorOptions } from "@wainwright/toolchain";
import type { Inputs } from "./inputs.ts";

/** Says what the toolchain is asked to set up. */
export interface Plan {
  readonly targets: readonly Target[];
  readonly options: EmulatorOptions;
}

/** Lists the targets that `platforms` may come to mean: which of them `all` leaves out, the machine decides. */
export function candidates({ platforms }: Inputs): readonly Target[] {
  return platforms.all ? [...new Set([...platforms.named, ...EMULATED])] : platforms.named;
}

/**
 * Decides which emulators are wanted, from the inputs and the emulators (by QEMU's names) that the machine has no need of.
 * @throws Failure `inputs-invalid` when `cpu` is given for several emulators.
 */
export function plan(inputs: Inputs, native: ReadonlySet<string>): Plan {
  const { platforms, cpu } = inputs;
  const isForeign = ({ qemu }: Target): boolean => qemu !== null && !native.has(qemu);
  const targets = candidates(inputs).filter(
    (target) => isForeign(target) || platforms.named.includes(target),
  );
  const emulators = new Set(targets.filter(isForeign).map(({ qemu }) => qemu));
  if (cpu !== null && emulators.size > 1)
    throw inputsInvalid([
      `cpu: ${cpu} is a processor of one architecture, and QEMU_CPU would reach the emulators of all: ${[...emulators].join(", ")}; name platforms of one architecture only`,
    ]);
  return {
    targets,
    options: {
      interpreterPath: inputs["interpreter-path"],
      image: inputs.image,
      flags: inputs.flags,
      cpu,
      reset: inputs.reset,
      owner: null,
      leaveOutMissing: platforms.all && platforms.named.length === 0,
    },
  };
}

/** One target for each architecture that QEMU emulates on Linux. */
const EMULATED = TARGETS.filter(({ libc, qemu }) => libc === "gnu" && qemu !== null);
