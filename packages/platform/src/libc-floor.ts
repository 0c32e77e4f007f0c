import type { Target } from "./target.ts";

/** Names what a floor counts: glibc, musl, macOS (whose version is its libSystem's), or PEP 783's Emscripten ABI year. */
export type FloorKind = "gnu" | "musl" | "macos" | "pyemscripten";

/** Says from which version of the C library on the code has to work. */
export interface LibcFloor {
  readonly libc: FloorKind;
  readonly major: number;
  readonly minor: number;
}

const FLOOR = /^(\d{1,4})[._](\d{1,3})$/;

/** Reads `2.36` or `2_36` as a floor of the given kind; null when it is no version, or none that the kind can have. */
export function parseLibcFloor(libc: FloorKind, text: string): LibcFloor | null {
  const match = FLOOR.exec(text.trim());
  if (match === null) {
    return null;
  }
  const floor = { libc, major: Number(match[1]), minor: Number(match[2]) };
  return isPossible(floor) ? floor : null;
}

/** glibc has been at 2 since 1997, musl at 1 since 2014: another number is a mistake, and would make a false tag. */
const POSSIBLE_MAJORS: Readonly<
  Record<FloorKind, { readonly first: number; readonly last: number }>
> = {
  gnu: { first: 2, last: 2 },
  musl: { first: 1, last: 1 },
  macos: { first: 10, last: 99 },
  pyemscripten: { first: 2024, last: 9999 },
};

function isPossible(floor: LibcFloor): boolean {
  const { first, last } = POSSIBLE_MAJORS[floor.libc];
  return floor.major >= first && floor.major <= last;
}

/** Writes a floor's version as `major.minor`. */
export function formatLibcFloor(floor: LibcFloor): string {
  return `${floor.major}.${floor.minor}`;
}

/** Orders two floors of one kind: negative when `a` is the older one, 0 when they are the same. */
export function compareLibcFloors(a: LibcFloor, b: LibcFloor): number {
  return a.major - b.major || a.minor - b.minor;
}

const KIND_OF_SYSTEM = {
  macos: "macos",
  wasm: "pyemscripten",
  windows: null,
} as const;

/** Tells which kind of floor a target can have; null where there is none (Windows). */
export function floorKind(target: Target): FloorKind | null {
  return target.os === "linux" ? target.libc : KIND_OF_SYSTEM[target.os];
}
