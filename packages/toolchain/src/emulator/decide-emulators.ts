import { Failure, type Host } from "@wainwright/core";
import type { Target } from "@wainwright/platform";
import { type Emulator, emulatorOf, emulatorsOf } from "./emulator.ts";
import type { InterpreterSources } from "./find-interpreters.ts";
import { hostEmulators } from "./host-emulators.ts";
import { type BinfmtState, type EmulatorStep, isRight, planEmulators } from "./plan-emulators.ts";
import type { Proof } from "./proof-verdict.ts";
import { proveEmulators } from "./prove-emulators.ts";
import { readRegistered } from "./read-registered.ts";

/** Says how emulators are to be set up. */
export interface EmulatorOptions extends InterpreterSources {
  /** The processor that QEMU shall emulate (QEMU_CPU); null for its default. */
  readonly cpu: string | null;
  /** Whether the handlers of other emulators are removed. */
  readonly reset: boolean;
  /** Whether an emulator that no source has is left out with a warning, instead of being a failure. */
  readonly leaveOutMissing: boolean;
  /** The process that takes back what it registers when it ends; null for handlers that stay. */
  readonly owner: number | null;
}

/** Is what is set up when nothing else is asked. */
export const DEFAULT_EMULATOR_OPTIONS: EmulatorOptions = {
  interpreterPath: null,
  image: null,
  flags: "PF",
  cpu: null,
  reset: false,
  leaveOutMissing: false,
  owner: null,
};

/** Holds what the machine is like, and what has to change on it. */
export interface EmulatorDecision {
  /** Targets whose programs the machine runs by itself. */
  readonly native: readonly Target[];
  readonly foreign: readonly Target[];
  readonly state: BinfmtState;
  /** How the test programs ended that were worth running before any change. */
  readonly proofs: readonly Proof<Target>[];
  readonly steps: readonly EmulatorStep[];
}

/**
 * Looks at the machine, runs the test programs of what is there, and decides what has to change. Changes nothing.
 * @throws Failure `binfmt-unavailable` on anything but Linux, `target-unserved`.
 */
export async function decideEmulators(
  host: Host,
  targets: readonly Target[],
  options: EmulatorOptions,
): Promise<EmulatorDecision> {
  refuseUnserved(host, targets);
  const emulators = emulatorsOf(targets);
  const nativeNames = await hostEmulators(host, targets);
  const isNative = ({ qemu }: Target): boolean => qemu !== null && nativeNames.has(qemu);
  const native = targets.filter(isNative);
  const foreign = targets.filter((target) => !isNative(target));
  const state = await readRegistered(host);
  const worthProving = foreign.filter((target) => {
    const emulator = emulatorOf(target);
    return emulator !== null && isRight(emulator, options, state);
  });
  const proofs = await proveEmulators(host, worthProving, proofOptions(options));
  const wanted = { ...options, emulators, native: nativeNames };
  const steps = planEmulators(wanted, state, workingOf(emulators, proofs));
  return { native, foreign, state, proofs, steps };
}

/** Says how the test programs of emulated targets are run: in a chroot where flag F promises that this works. */
export function proofOptions({ flags, cpu }: EmulatorOptions): {
  readonly confined: boolean;
  readonly cpu: string | null;
} {
  return { confined: flags.includes("F"), cpu };
}

function refuseUnserved(host: Host, targets: readonly Target[]): void {
  if (host.facts.platform !== "linux")
    throw new Failure("binfmt-unavailable", `${host.facts.platform} has no binfmt_misc`, {
      remedy: "Run this step on Linux.",
    });
  const unserved = targets.filter((target) => emulatorOf(target) === null);
  if (unserved.length === 0) return;
  const names = unserved.map(({ name }) => name).join(", ");
  throw new Failure("target-unserved", `QEMU's user mode does not run programs of ${names}`, {
    remedy: "Name Linux targets only.",
  });
}

/** An emulator works when every target that was tried with it does (ARMv6 may, where ARMv7 does not). */
function workingOf(
  emulators: readonly Emulator[],
  proofs: readonly Proof<Target>[],
): ReadonlySet<string> {
  const works = ({ qemu }: Emulator): boolean => {
    const own = proofs.filter(({ target }) => target.qemu === qemu);
    return own.length > 0 && own.every(({ verdict }) => verdict.kind === "proved");
  };
  return new Set(emulators.filter(works).map(({ qemu }) => qemu));
}
