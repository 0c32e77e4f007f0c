import { floorKind, type LibcFloor } from "./libc-floor.ts";
import { macosPlatformTags } from "./macos-platform-tags.ts";
import { legacyManylinux } from "./platform-tag.ts";
import type { Target } from "./target.ts";

/** Counts down from `from` to `to`, both included. */
function down(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, from - to + 1) }, (_, step) => from - step);
}

/** The oldest glibc with manylinux tags: 2.5 on x86, 2.17 elsewhere; none on ARMv6 (PEP 599, PEP 600, `packaging`). */
function oldestManylinuxMinor(target: Target): number {
  switch (target.architecture) {
    case "amd64":
    case "i686":
      return 5;
    case "armv6":
      return Infinity;
    case "arm64":
    case "armv7":
    case "riscv64":
    case "ppc64le":
    case "s390x":
    case "loong64":
    case "wasm32":
      return 17;
  }
}

function manylinuxTags(target: Target, floor: LibcFloor): readonly string[] {
  const machine = target.wheelArchitecture;
  const oldest = oldestManylinuxMinor(target);
  const minors = oldest === Infinity ? [] : down(floor.minor, oldest);
  return minors.flatMap((minor) => {
    const legacy = legacyManylinux({ ...floor, minor });
    const tag = `manylinux_${floor.major}_${minor}_${machine}`;
    return legacy === null ? [tag] : [tag, `${legacy}_${machine}`];
  });
}

function musllinuxTags(target: Target, floor: LibcFloor): readonly string[] {
  return down(floor.minor, 0).map(
    (minor) => `musllinux_${floor.major}_${minor}_${target.wheelArchitecture}`,
  );
}

function levelTags(target: Target, floor: LibcFloor): readonly string[] {
  switch (floor.libc) {
    case "gnu":
      return manylinuxTags(target, floor);
    case "musl":
      return musllinuxTags(target, floor);
    case "macos":
      return macosPlatformTags(target, floor);
    case "pyemscripten":
      return [`pyemscripten_${floor.major}_${floor.minor}_${target.wheelArchitecture}`];
  }
}

/**
 * Lists the platform tags that an installer on the target accepts, the preferred one first.
 *
 * `floor` is the version of the C library there (on macOS: the system's version); without it, or with another
 * kind of floor than the target has, only the tags that claim no version are listed. The order is that of PyPA's
 * `packaging` 26.3, which puts `linux_*` first.
 */
export function platformTags(target: Target, floor: LibcFloor | null): readonly string[] {
  const levels = floor !== null && floor.libc === floorKind(target) ? levelTags(target, floor) : [];
  switch (target.os) {
    case "linux":
      return [`linux_${target.wheelArchitecture}`, ...levels];
    case "windows":
      return [`win_${target.wheelArchitecture}`];
    case "macos":
    case "wasm":
      return levels;
  }
}
