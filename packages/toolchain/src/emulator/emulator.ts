import { type Target, TARGETS } from "@wainwright/platform";
import { programMask } from "./program-mask.ts";
import { programHead } from "./proof-program.ts";

/** Is one of QEMU's user-mode emulators; several targets may share it (ARMv6 and ARMv7, glibc and musl). */
export interface Emulator {
  /** QEMU's name of the architecture: `arm` in `qemu-arm`. */
  readonly qemu: string;
  /** The first 20 bytes of its programs, as hex. */
  readonly head: string;
  /** Which bits of these tell its programs from others, as hex. */
  readonly mask: string;
}

/** Gives the emulator that runs a target's programs on Linux; null where QEMU has none. */
export function emulatorOf(target: Target): Emulator | null {
  const { qemu, elf, os } = target;
  if (qemu === null || elf === null || os !== "linux") return null;
  return { qemu, head: programHead(elf), mask: programMask(elf) };
}

/** Lists the emulators of some targets, each once. */
export function emulatorsOf(targets: readonly Target[]): readonly Emulator[] {
  const found = targets.map(emulatorOf).filter((emulator) => emulator !== null);
  return [...new Map(found.map((emulator) => [emulator.qemu, emulator])).values()];
}

/** Lists every emulator that the target table has a use for. */
export const EMULATORS: readonly Emulator[] = emulatorsOf(TARGETS);

/**
 * Names the handler that we register: never a name that others use, so that only ours is taken away.
 * @param owner the process that takes it back when it ends; null for one that stays until somebody removes it.
 */
export function handlerName(emulator: Emulator, owner: number | null): string {
  const lasting = `wainwright-qemu-${emulator.qemu}`;
  return owner === null ? lasting : `${lasting}-${owner}`;
}

/** Tells whether a handler goes away with the process that registered it: nobody else may rely on it. */
export function isTemporary(handler: string): boolean {
  return /^wainwright-qemu-.*-\d+$/.test(handler);
}
