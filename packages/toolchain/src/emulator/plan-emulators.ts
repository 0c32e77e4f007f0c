import { type BinfmtEntry, catches } from "./binfmt-entry.ts";
import { holdsFlags } from "./binfmt-flags.ts";
import { type Emulator, EMULATORS, handlerName, isTemporary } from "./emulator.ts";

/** Says what the kernel's binfmt_misc holds. */
export interface BinfmtState {
  /** Whether its files can be seen from here; handlers may work all the same, registered outside of this container. */
  readonly mounted: boolean;
  /** Whether it is switched on as a whole. */
  readonly enabled: boolean;
  readonly entries: readonly BinfmtEntry[];
}

/** Says what there shall be. */
export interface EmulatorsWanted {
  readonly emulators: readonly Emulator[];
  /** Emulators, by QEMU's names, of what the machine runs by itself: never registered. */
  readonly native: ReadonlySet<string>;
  /** Flag letters, as `parseFlags` gives them. */
  readonly flags: string;
  /** The interpreter, or the folder of interpreters, that has to be used; null for any. */
  readonly interpreterPath: string | null;
  /** Whether the handlers of other emulators have to go. */
  readonly reset: boolean;
  /** The process that takes back what it registers when it ends; null for handlers that stay. */
  readonly owner: number | null;
}

/** Is one change to the machine, or the proof that the changes before it did what they should. */
export type EmulatorStep =
  | { readonly kind: "mount" }
  | { readonly kind: "enable" }
  | { readonly kind: "unregister"; readonly entry: BinfmtEntry }
  | {
      readonly kind: "register";
      readonly emulator: Emulator;
      readonly flags: string;
      readonly owner: number | null;
    }
  | { readonly kind: "prove"; readonly emulators: readonly Emulator[] };

/**
 * Decides, without touching the machine, which handlers have to change: nothing where what is there has the wanted
 * flags and works; otherwise a handler of our own on top (the newest wins). Others are removed last, and only when
 * ours are proved.
 * @param working the emulators, by QEMU's names, whose test programs run as the machine is now.
 */
export function planEmulators(
  wanted: EmulatorsWanted,
  state: BinfmtState,
  working: ReadonlySet<string>,
): readonly EmulatorStep[] {
  const foreign = wanted.emulators.filter(({ qemu }) => !wanted.native.has(qemu));
  const isMissing = (emulator: Emulator): boolean =>
    !(working.has(emulator.qemu) && isRight(emulator, wanted, state));
  // A mount of our own hides the handlers of the container's host, so then those that work are needed here too.
  const missing = state.mounted || !foreign.some(isMissing) ? foreign.filter(isMissing) : foreign;
  const { flags, owner } = wanted;
  const ownName = (emulator: Emulator): string => handlerName(emulator, owner);
  const stale = missing.map(ownName);
  const kept = foreign.filter((emulator) => !missing.includes(emulator)).map(ownName);
  const inTheWay = wanted.reset ? othersIn(state, new Set([...stale, ...kept])) : [];
  if (missing.length === 0 && inTheWay.length === 0) return [];
  return [
    ...(state.mounted ? [] : [{ kind: "mount" } as const]),
    ...(state.enabled || !state.mounted ? [] : [{ kind: "enable" } as const]),
    ...state.entries.filter(({ name }) => stale.includes(name)).map(unregister),
    ...missing.map((emulator) => ({ kind: "register", emulator, flags, owner }) as const),
    ...(missing.length === 0 ? [] : [{ kind: "prove", emulators: missing } as const]),
    ...inTheWay.map(unregister),
  ];
}

/** Tells whether an entry is in force for an emulator's programs. */
export function serves(entry: BinfmtEntry, emulator: Emulator): boolean {
  return entry.enabled && catches(entry, emulator.head);
}

/** Tells whether a handler that is there is the one wanted, as far as its entry tells. */
export function isRight(
  emulator: Emulator,
  wanted: Omit<EmulatorsWanted, "emulators" | "native">,
  state: BinfmtState,
): boolean {
  if (!state.mounted) return isRightUnseen(wanted);
  return (
    state.enabled &&
    state.entries.some(
      (entry) =>
        serves(entry, emulator) &&
        (!isTemporary(entry.name) || entry.name === handlerName(emulator, wanted.owner)) &&
        holdsFlags(entry.flags, wanted.flags) &&
        isBelow(entry.interpreter, wanted.interpreterPath) &&
        (!wanted.reset || entry.name === handlerName(emulator, wanted.owner)),
    )
  );
}

/** The proof alone shows F and P of a handler that cannot be seen; nothing shows the rest. */
function isRightUnseen(wanted: Omit<EmulatorsWanted, "emulators" | "native">): boolean {
  return !wanted.reset && wanted.interpreterPath === null && holdsFlags("PF", wanted.flags);
}

function isBelow(interpreter: string, path: string | null): boolean {
  return path === null || interpreter === path || interpreter.startsWith(`${path}/`);
}

/** Finds what a reset takes away: QEMU's handlers by their usual names, ours, and whatever else catches our programs. */
function othersIn(state: BinfmtState, spared: ReadonlySet<string>): readonly BinfmtEntry[] {
  return state.entries.filter(
    (entry) =>
      !spared.has(entry.name) &&
      (/^(wainwright-)?qemu-/.test(entry.name) ||
        EMULATORS.some((emulator) => catches(entry, emulator.head))),
  );
}

function unregister(entry: BinfmtEntry): EmulatorStep {
  return { kind: "unregister", entry };
}
