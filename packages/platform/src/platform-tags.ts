import { type FloorKind, floorKind, type LibcFloor } from "./libc-floor.ts";
import { macosPlatformTags } from "./macos-platform-tags.ts";
import { legacyManylinux } from "./platform-tag.ts";
import type { ArchitectureName, Target } from "./target.ts";

/** Counts down from `from` to `to`, both included. */
function down(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, from - to + 1) }, (_, step) => from - step);
}

/**
 * The oldest minor version of glibc 2 that has a manylinux tag, where it is not 17: x86 began with manylinux1
 * (PEP 513, PEP 599), and `packaging` gives ARMv6 none.
 */
const OLDEST_MINOR: Partial<Record<ArchitectureName, number>> = {
  amd64: 5,
  i686: 5,
  armv6: Infinity,
};

function manylinuxTags(target: Target, floor: LibcFloor): readonly string[] {
  const machine = target.wheelArchitecture;
  const oldest = OLDEST_MINOR[target.architecture] ?? 17;
  return down(floor.minor, oldest).flatMap((minor) => {
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

function pyemscriptenTags(target: Target, floor: LibcFloor): readonly string[] {
  return [`pyemscripten_${floor.major}_${floor.minor}_${target.wheelArchitecture}`];
}

const LEVEL_TAGS: Readonly<
  Record<FloorKind, (target: Target, floor: LibcFloor) => readonly string[]>
> = {
  gnu: manylinuxTags,
  musl: musllinuxTags,
  macos: macosPlatformTags,
  pyemscripten: pyemscriptenTags,
};

/** The tag that claims no version of the C library. */
function plainTags(target: Target): readonly string[] {
  if (target.os === "linux") {
    return [`linux_${target.wheelArchitecture}`];
  }
  return target.os === "windows" ? [`win_${target.wheelArchitecture}`] : [];
}

/**
 * Lists the platform tags that an installer on the target accepts, the preferred one first.
 *
 * `floor` is the version of the C library there (on macOS: the system's version); without it, or with another
 * kind of floor than the target has, only the tags that claim no version are listed. The order is that of PyPA's
 * `packaging` 26.3, which puts `linux_*` first.
 */
export function platformTags(target: Target, floor: LibcFloor | null): readonly string[] {
  const levels =
    floor !== null && floor.libc === floorKind(target) ? LEVEL_TAGS[floor.libc](target, floor) : [];
  return [...plainTags(target), ...levels];
}
