import type { Elf, VersionNeed } from "./elf.ts";

/** A dotted version as its numbers: "2.2.5" is [2, 2, 5]. */
export type DottedVersion = readonly number[];

/** Which families of symbol versions tell how new a library has to be. */
export const VERSION_FAMILIES = ["GLIBC", "GLIBCXX", "CXXABI", "GCC"] as const;

/** GLIBC (libc.so.6 and its siblings), GLIBCXX and CXXABI (libstdc++), GCC (libgcc_s). */
export type VersionFamily = (typeof VERSION_FAMILIES)[number];

/** One family's highest need, and the symbol version that makes it. */
export type VersionFloor = { readonly version: DottedVersion; readonly name: string };

/** The highest needed version of each family; null where nothing of the family is needed. */
export type VersionFloors = Readonly<Record<VersionFamily, VersionFloor | null>>;

/** Names without a number that glibc defines from a release on (its NEWS file). */
const NAMED: Readonly<Record<string, DottedVersion>> = { GLIBC_ABI_DT_RELR: [2, 36] };

/** Gives the highest version that is needed of each family. */
export function versionFloors(needs: readonly VersionNeed[]): VersionFloors {
  const names = needs.flatMap((need) => need.names);
  const floor = (family: VersionFamily) => highest(names, family);
  return {
    GLIBC: highest(glibcNeeds(needs), "GLIBC"),
    GLIBCXX: floor("GLIBCXX"),
    CXXABI: floor("CXXABI"),
    GCC: floor("GCC"),
  };
}

/** Lists the symbol versions needed of glibc. GLIBC_2.0 of libgcc_s is not one: GCC defines it there under every libc. */
export function glibcNeeds(needs: readonly VersionNeed[]): readonly string[] {
  return needs
    .filter((need) => !need.file.startsWith("libgcc_s"))
    .flatMap((need) => need.names)
    .filter((name) => name.startsWith("GLIBC_"));
}

/** Gives the lowest glibc that a file can run with, as [2, 34]; null when it needs none. */
export function glibcFloor(elf: Elf): DottedVersion | null {
  return versionFloors(elf.versionNeeds).GLIBC?.version ?? null;
}

/** Orders two dotted versions: negative when `a` is the older one. Missing numbers count as 0. */
export function compareVersions(a: DottedVersion, b: DottedVersion): number {
  const length = Math.max(a.length, b.length);
  for (let index = 0; index < length; index++) {
    const difference = (a[index] ?? 0) - (b[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

function highest(names: readonly string[], family: VersionFamily): VersionFloor | null {
  let best: VersionFloor | null = null;
  for (const name of names) {
    const version = versionOf(name, family);
    if (version === null) continue;
    if (best === null || compareVersions(version, best.version) > 0) best = { version, name };
  }
  return best;
}

function versionOf(name: string, family: VersionFamily): DottedVersion | null {
  if (!name.startsWith(`${family}_`)) return null;
  const text = name.slice(family.length + 1);
  if (/^\d+(\.\d+){0,3}$/.test(text)) return text.split(".").map(Number);
  return NAMED[name] ?? null;
}
