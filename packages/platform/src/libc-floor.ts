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
function isPossible(floor: LibcFloor): boolean {
  switch (floor.libc) {
    case "gnu":
      return floor.major === 2;
    case "musl":
      return floor.major === 1;
    case "macos":
      return floor.major >= 10 && floor.major < 100;
    case "pyemscripten":
      return floor.major >= 2024;
  }
}

/** Writes a floor's version as `major.minor`. */
export function formatLibcFloor(floor: LibcFloor): string {
  return `${floor.major}.${floor.minor}`;
}

/** Orders two floors of one kind: negative when `a` is the older one, 0 when they are the same. */
export function compareLibcFloors(a: LibcFloor, b: LibcFloor): number {
  return a.major - b.major || a.minor - b.minor;
}

/** Tells which kind of floor a target can have; null where there is none (Windows). */
export function floorKind(target: Target): FloorKind | null {
  switch (target.os) {
    case "linux":
      return target.libc;
    case "macos":
      return "macos";
    case "wasm":
      return "pyemscripten";
    case "windows":
      return null;
  }
}
