import { compareVersions } from "@wainwright/binary";
import type { Finding } from "../findings/finding.ts";
import { makeFinding } from "../findings/make-finding.ts";
import type { CodeFile } from "../native/loaded-files.ts";
import { loadedPaths, usedFiles } from "../native/loaded-files.ts";
import type { Subject } from "../subject.ts";
import type { PlatformClaim } from "../wheel/wheel-claims.ts";

/** Compares Mach-O files with the macOS versions and processors that a wheel's tags name. */
export function checkMacos(subject: Subject): readonly Finding[] {
  const claims = subject.wheel?.claims?.platforms.filter(({ target }) => target.os === "macos");
  if (claims === undefined || claims.length === 0) return [];
  const loaded = loadedPaths(subject.files);
  return usedFiles(subject.files.flatMap(({ native }) => native ?? []))
    .filter(({ path, binary }) => loaded.has(path) && binary.format === "Mach-O")
    .flatMap((file) => [...missingSlices(file, claims), ...tooNew(file, claims)]);
}

function missingSlices(
  { path, binary }: CodeFile,
  claims: readonly PlatformClaim[],
): readonly Finding[] {
  const missing = claims.filter(({ target }) => !binary.targets.includes(target));
  if (missing.length === 0 || missing.length === claims.length) return [];
  const expected = claims.map(({ target }) => target.architecture).join(" and ");
  return [makeFinding("tag-slice-missing", { file: path, expected, found: binary.description })];
}

// The first Macs with arm64 came with 11.0: an older tag promises nothing about them.
function tooNew({ path, binary }: CodeFile, claims: readonly PlatformClaim[]): readonly Finding[] {
  return claims.flatMap(({ tag, target, floor }) => {
    const needed = binary.macosFloors.get(target.name);
    if (floor === null || needed === undefined) return [];
    const promised = [floor.major, floor.minor];
    const isOld = compareVersions(promised, FIRST_ARM) < 0 && target.architecture === "arm64";
    if (compareVersions(needed, isOld ? FIRST_ARM : promised) <= 0) return [];
    const told = { expected: `macOS ${promised.join(".")} (${tag})`, found: needed.join(".") };
    return [makeFinding("tag-macos-floor", { file: path, ...told })];
  });
}

const FIRST_ARM: readonly number[] = [11, 0];
