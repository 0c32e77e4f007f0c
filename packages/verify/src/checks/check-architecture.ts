import type { Finding } from "../findings/finding.ts";
import type { CodeFile } from "../native/loaded-files.ts";
import { codeFiles, loadedPaths } from "../native/loaded-files.ts";
import { makeFinding } from "../findings/make-finding.ts";
import type { Subject } from "../subject.ts";
import { isForMachine } from "../native/is-for-machine.ts";
import { isArmv6Code } from "../native/targets-of-elf.ts";
import type { PlatformClaim } from "../wheel/wheel-claims.ts";

/** Tag_CPU_arch from which on ARM code is newer than ARMv7; 11 to 13 are microcontrollers. */
const ARM_NEWER_THAN_V7 = 14;

/** Compares the machine and the C library of every ELF file with what the wheel's tags claim. */
export function checkArchitecture(subject: Subject): readonly Finding[] {
  const claims = subject.wheel?.claims ?? null;
  // A platform that the table does not have (win32) is nothing to compare with.
  if (claims === null || claims.platforms.length === 0) return [];
  const loaded = loadedPaths(subject.files);
  return codeFiles(subject.files).flatMap((file) => {
    if (matching(file, claims.platforms).length > 0) return armSuspicion(file, claims.platforms);
    if (!loaded.has(file.path)) return foreign(file, claims.platforms);
    return [mismatch(file, claims.platforms)];
  });
}

/** Lists the claims that an ELF file can keep, by machine and C library; the two ARM versions count as one. */
export function matching(
  file: CodeFile,
  platforms: readonly PlatformClaim[],
): readonly PlatformClaim[] {
  return platforms.filter((claim) => isMachineOf(file, claim) && isLibcOf(file, claim));
}

function isMachineOf(file: CodeFile, { target }: PlatformClaim): boolean {
  return isForMachine(file.binary, target);
}

function isLibcOf(file: CodeFile, { target }: PlatformClaim): boolean {
  return file.binary.libc === null || file.binary.libc === target.libc;
}

function foreign(file: CodeFile, platforms: readonly PlatformClaim[]): readonly Finding[] {
  const isRelocatable = file.binary.type === "relocatable" && file.binary.targets.length === 0;
  if (isRelocatable) return [];
  return [
    makeFinding("foreign-file", {
      file: file.path,
      expected: names(platforms),
      found: file.binary.description,
    }),
  ];
}

function mismatch(file: CodeFile, platforms: readonly PlatformClaim[]): Finding {
  const { description, libc } = file.binary;
  if (platforms.some((claim) => isMachineOf(file, claim))) {
    const expected = Array.from(
      new Set(platforms.map((claim) => `${claim.target.libc} (${claim.tag})`)),
    ).join(" or ");
    return makeFinding("tag-libc", { file: file.path, expected, found: `${libc}, ${description}` });
  }
  return makeFinding("tag-architecture", {
    file: file.path,
    expected: names(platforms),
    found: description,
  });
}

function names(platforms: readonly PlatformClaim[]): string {
  return Array.from(new Set(platforms.map((claim) => claim.tag))).join(" or ");
}

function armSuspicion(file: CodeFile, platforms: readonly PlatformClaim[]): readonly Finding[] {
  const { arm } = file.binary;
  const tag = platforms.find(
    (claim) => claim.target.architecture === "armv6" || claim.target.architecture === "armv7",
  );
  if (arm === null || tag === undefined) return [];
  const isNewer =
    tag.target.architecture === "armv6"
      ? !isArmv6Code(arm)
      : (arm.architectureNumber ?? 0) >= ARM_NEWER_THAN_V7;
  if (!isNewer) return [];
  const found = [`ARM${arm.architecture ?? ""}`, arm.floatingPoint, arm.simd]
    .filter((part) => part !== null)
    .join(", ");
  return [makeFinding("arm-cpu-suspicion", { file: file.path, expected: tag.tag, found })];
}
