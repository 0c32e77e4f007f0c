import type { LibcFloor } from "./libc-floor.ts";
import type { Target } from "./target.ts";

/** The formats of a binary that holds code for the architecture, the plain one first. */
const FORMATS: Readonly<Record<string, readonly string[]>> = {
  amd64: ["x86_64", "intel", "fat64", "fat3", "universal2", "universal"],
  arm64: ["arm64", "universal2"],
};

/** The macOS 10 releases whose binaries later systems still take, newest first; 10.16 is what 11 calls itself to old programs. */
const NEWEST_TEN = 16;
/** amd64 began with 10.4. */
const OLDEST_TEN = 4;

function tenTags(newest: number, formats: readonly string[]): readonly string[] {
  const minors = Array.from({ length: Math.max(0, newest - OLDEST_TEN + 1) }, (_, i) => newest - i);
  return minors.flatMap((minor) => formats.map((format) => `macosx_10_${minor}_${format}`));
}

/**
 * Lists the macOS platform tags that the target accepts on a system of the given version, in `packaging`'s order.
 *
 * From 11 on the minor part is always 0; arm64 takes 10.x only as universal2, whose amd64 half may be that old.
 */
export function macosPlatformTags(target: Target, system: LibcFloor): readonly string[] {
  const formats = FORMATS[target.architecture] ?? [];
  if (system.major === 10) {
    return target.architecture === "amd64" ? tenTags(system.minor, formats) : [];
  }
  const majors = Array.from({ length: Math.max(0, system.major - 10) }, (_, i) => system.major - i);
  return [
    ...majors.flatMap((major) => formats.map((format) => `macosx_${major}_0_${format}`)),
    ...tenTags(NEWEST_TEN, target.architecture === "amd64" ? formats : ["universal2"]),
  ];
}
