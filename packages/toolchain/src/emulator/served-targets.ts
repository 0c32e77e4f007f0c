import type { Target } from "@wainwright/platform";
import type { BinfmtEntry } from "./binfmt-entry.ts";
import { emulatorOf, handlerName } from "./emulator.ts";
import type { FoundInterpreters, Interpreter } from "./interpreter.ts";
import { type BinfmtState, serves } from "./plan-emulators.ts";

/** Says how a target's programs run on this machine. */
export interface ServedTarget {
  readonly target: Target;
  /** By the machine itself; by a handler that was there; by a handler registered now; by one that cannot be seen from here. */
  readonly how: "native" | "already-registered" | "registered" | "registered-outside";
  /** Name of the handler, null where there is none to be seen. */
  readonly handler: string | null;
  readonly interpreter: string | null;
  readonly flags: string | null;
  /** Where a newly registered interpreter came from. */
  readonly source: Interpreter["source"] | null;
}

/** Tells, from what the kernel holds now, how each of the targets is served. */
export function servedTargets(
  targets: readonly Target[],
  facts: {
    readonly state: BinfmtState;
    readonly found: FoundInterpreters;
    readonly native: readonly Target[];
  },
): readonly ServedTarget[] {
  return targets.map((target) => {
    if (facts.native.includes(target)) return { target, how: "native", ...UNSEEN };
    const entry = handlerOf(target, facts.state);
    if (entry === null) return { target, how: "registered-outside", ...UNSEEN };
    const { name: handler, interpreter, flags } = entry;
    const source = facts.found.get(target.qemu ?? "")?.source ?? null;
    const how = source === null ? "already-registered" : "registered";
    return { target, how, handler, interpreter, flags, source };
  });
}

const UNSEEN = { handler: null, interpreter: null, flags: null, source: null } as const;

/** Ours is on top of whatever else is there. */
function handlerOf(target: Target, state: BinfmtState): BinfmtEntry | null {
  const emulator = emulatorOf(target);
  if (emulator === null) return null;
  const entries = state.entries.filter((entry) => serves(entry, emulator));
  const ours = handlerName(emulator, null);
  return entries.find(({ name }) => name.startsWith(ours)) ?? entries[0] ?? null;
}
