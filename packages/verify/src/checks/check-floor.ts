import type { DottedVersion, VersionFamily, VersionFloor } from "@wainwright/binary";
import { compareVersions, VERSION_FAMILIES, versionFloors } from "@wainwright/binary";
import type { ArchitectureName, LibcFloor } from "@wainwright/platform";
import { compareLibcFloors } from "@wainwright/platform";
import { matching } from "./check-architecture.ts";
import type { Finding } from "../findings/finding.ts";
import type { ElfFile } from "../native/loaded-files.ts";
import { elfFiles } from "../native/loaded-files.ts";
import { makeFinding } from "../findings/make-finding.ts";
import { manylinuxCeiling } from "../native/manylinux-ceilings.ts";
import type { Subject } from "../subject.ts";
import type { PlatformClaim } from "../wheel/wheel-claims.ts";

/** Compares the symbol versions that ELF files need with the oldest system that the wheel's tags promise to work on. */
export function checkFloor(subject: Subject): readonly Finding[] {
  const platforms = subject.wheel?.claims?.platforms ?? [];
  const files = elfFiles(subject.files);
  const bundled = new Set(
    files.flatMap(({ path, binary }) => [path.slice(path.lastIndexOf("/") + 1), binary.soname]),
  );
  return files.flatMap((file) => {
    const claim = oldest(matching(file, platforms));
    if (claim === null) return [];
    const needs = file.binary.versionNeeds.filter((need) => !bundled.has(need.file));
    const floors = versionFloors(needs);
    const tooNew = VERSION_FAMILIES.flatMap((family) => exceeding(family, floors[family], claim));
    return tooNew.length === 0 ? [] : [tooOldPromise(file, claim, tooNew)];
  });
}

type Promise = {
  readonly tag: string;
  readonly architecture: ArchitectureName;
  readonly floor: LibcFloor;
};
type TooNew = { readonly name: string; readonly ceiling: DottedVersion };

function oldest(claims: readonly PlatformClaim[]): Promise | null {
  const promises = claims.flatMap(({ tag, target, floor }) =>
    floor === null || floor.libc !== "gnu"
      ? []
      : [{ tag, architecture: target.architecture, floor }],
  );
  return promises.toSorted((a, b) => compareLibcFloors(a.floor, b.floor))[0] ?? null;
}

function exceeding(
  family: VersionFamily,
  floor: VersionFloor | null,
  promise: Promise,
): readonly TooNew[] {
  if (floor === null) return [];
  const known = manylinuxCeiling(promise.floor.minor, promise.architecture)?.[family];
  const ceiling = known ?? (family === "GLIBC" ? [promise.floor.major, promise.floor.minor] : null);
  if (ceiling === null || compareVersions(floor.version, ceiling) <= 0) return [];
  return [{ name: floor.name, ceiling }];
}

function tooOldPromise(file: ElfFile, promise: Promise, tooNew: readonly TooNew[]): Finding {
  const allowed = tooNew.map(
    ({ name, ceiling }) => `${name.replace(/_.*$/, "")} ${ceiling.join(".")}`,
  );
  return makeFinding("tag-floor", {
    file: file.path,
    expected: `at most ${allowed.join(", ")} (${promise.tag})`,
    found: tooNew.map(({ name }) => name).join(", "),
  });
}
