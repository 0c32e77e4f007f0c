import type { Host } from "@wainwright/core";
import type { Target } from "@wainwright/platform";
import { type AddedHandlers, BinfmtChanges } from "./binfmt-changes.ts";
import {
  decideEmulators,
  DEFAULT_EMULATOR_OPTIONS,
  type EmulatorDecision,
  type EmulatorOptions,
  proofOptions,
} from "./decide-emulators.ts";
import { describeStep } from "./describe-step.ts";
import { type Emulator, handlerName } from "./emulator.ts";
import { findInterpreters, interpretersMissing } from "./find-interpreters.ts";
import type { FoundInterpreters } from "./interpreter.ts";
import type { EmulatorStep } from "./plan-emulators.ts";
import { proveEmulators } from "./prove-emulators.ts";
import { readRegistered } from "./read-registered.ts";
import { refuseUnproved } from "./refuse-unproved.ts";
import { type ServedTarget, servedTargets } from "./served-targets.ts";

/** Holds what runs now, and how. */
export interface EnsuredEmulators {
  /** In the order of the targets asked; without those that were left out. */
  readonly served: readonly ServedTarget[];
  /** Those of the served targets that need an emulator. */
  readonly emulated: readonly Target[];
  readonly added: AddedHandlers;
  /** Leaves what was added in place; otherwise it is taken back when the run ends. */
  keep(): void;
}

/**
 * Makes programs of the targets run on this machine, and proves it by running one of each, in a chroot too. Does
 * nothing for what runs already, natively or by whatever handler is there.
 * @throws Failure `binfmt-unavailable`, `no-root`, `emulator-…`, `target-unserved`, `path-missing`.
 */
export async function ensureEmulators(
  host: Host,
  targets: readonly Target[],
  options: Partial<EmulatorOptions> = {},
): Promise<EnsuredEmulators> {
  const settings = { ...DEFAULT_EMULATOR_OPTIONS, owner: host.facts.pid, ...options };
  const changes = new BinfmtChanges(host);
  const decision = await decideMounted(host, targets, { settings, changes });
  const wanted = emulatorsToRegister(decision.steps);
  const found = await findInterpreters(host, wanted, settings);
  const missing = wanted.filter(({ qemu }) => !found.has(qemu));
  leaveOut(host, missing, settings);
  const left = new Set(missing.map(({ qemu }) => qemu));
  const foreign = decision.foreign.filter(({ qemu }) => qemu === null || !left.has(qemu));
  const work = { decision: { ...decision, foreign }, found, settings, changes };
  for (const step of decision.steps) await perform(host, step, work);
  await proveNative(host, decision);
  const state = decision.steps.length === 0 ? decision.state : await readRegistered(host);
  const proved = targets.filter((target) => [...foreign, ...decision.native].includes(target));
  return {
    served: servedTargets(proved, { state, found, native: decision.native }),
    emulated: foreign,
    added: changes.added,
    keep: () => {
      changes.keep();
    },
  };
}

/** Handlers cannot be read before binfmt_misc is mounted, so the decision is made again afterwards. */
async function decideMounted(
  host: Host,
  targets: readonly Target[],
  work: Pick<Work, "settings" | "changes">,
): Promise<EmulatorDecision> {
  const decision = await decideEmulators(host, targets, work.settings);
  if (!decision.steps.some(({ kind }) => kind === "mount")) return decision;
  await work.changes.mount();
  return decideEmulators(host, targets, work.settings);
}

function emulatorsToRegister(steps: readonly EmulatorStep[]): readonly Emulator[] {
  return steps.flatMap((step) => (step.kind === "register" ? [step.emulator] : []));
}

function leaveOut(host: Host, missing: readonly Emulator[], options: EmulatorOptions): void {
  if (missing.length === 0) return;
  const failure = interpretersMissing(missing, options);
  if (!options.leaveOutMissing) throw failure;
  host.log.warning(`left out: ${failure.message}\n→ ${failure.remedy}`);
}

interface Work {
  readonly decision: EmulatorDecision;
  readonly found: FoundInterpreters;
  readonly settings: EmulatorOptions;
  readonly changes: BinfmtChanges;
}

async function perform(host: Host, step: EmulatorStep, work: Work): Promise<void> {
  const { changes, found } = work;
  host.log.debug(describeStep(step));
  switch (step.kind) {
    case "mount":
      return changes.mount();
    case "enable":
      return changes.enable();
    case "unregister":
      return changes.unregister(step.entry);
    case "register": {
      const { emulator, flags, owner } = step;
      const interpreter = found.get(emulator.qemu)?.path;
      if (interpreter === undefined) return;
      const name = handlerName(emulator, owner);
      const { head: magic, mask } = emulator;
      return changes.register({ name, offset: 0, magic, mask, interpreter, flags });
    }
    case "prove":
      return proveStep(host, step.emulators, work);
  }
}

async function proveStep(
  host: Host,
  emulators: readonly Emulator[],
  { decision, settings }: Work,
): Promise<void> {
  const targets = decision.foreign.filter((target) =>
    emulators.some(({ qemu }) => qemu === target.qemu),
  );
  const proofs = await proveEmulators(host, targets, proofOptions(settings));
  await refuseUnproved(host, proofs, { native: false });
}

async function proveNative(host: Host, { native }: EmulatorDecision): Promise<void> {
  const proofs = await proveEmulators(host, native, { confined: false, cpu: null });
  await refuseUnproved(host, proofs, { native: true });
}
