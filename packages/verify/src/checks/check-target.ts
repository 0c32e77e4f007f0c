import type { LibcFloor, OperatingSystem, Target } from "@wainwright/platform";
import { formatLibcFloor, targetsOfPlatformTag } from "@wainwright/platform";
import { type BinaryFormat, compareVersions } from "@wainwright/binary";
import { matching } from "./check-architecture.ts";
import type { Finding } from "../findings/finding.ts";
import type { CodeFile } from "../native/loaded-files.ts";
import { codeFiles, loadedPaths } from "../native/loaded-files.ts";
import { makeFinding } from "../findings/make-finding.ts";
import type { ArtifactKind } from "../walk/artifact.ts";
import type { Expectation, Subject } from "../subject.ts";

/** Compares tags and ELF files with the target that the caller expects; without one, tells of a folder for several machines. */
export function checkTarget(subject: Subject): readonly Finding[] {
  const { expectation } = subject;
  if (expectation === null) return severalArchitectures(subject);
  const loaded = loadedPaths(subject.files);
  return [
    ...wrongTags(subject, expectation.target),
    ...codeFiles(subject.files)
      .filter((file) => loaded.has(file.path))
      .filter((file) => !isOfOtherSystem(subject, file, expectation.target))
      .flatMap((file) => compare(file, expectation)),
  ];
}

const FORMATS: Readonly<Record<OperatingSystem, BinaryFormat>> = {
  linux: "ELF",
  macos: "Mach-O",
  windows: "PE",
  wasm: "WebAssembly",
};

/** What is for every machine brings launchers of other systems along (setuptools' `cli.exe`): nobody starts them here. */
function isOfOtherSystem({ kind, wheel }: Subject, { binary }: CodeFile, { os }: Target): boolean {
  const isForAll = kind === "zipapp" || wheel?.claims?.isPure === true;
  return isForAll && binary.type === "executable" && binary.format !== FORMATS[os];
}

function wrongTags(subject: Subject, target: Target): readonly Finding[] {
  const claims = subject.wheel?.claims ?? null;
  if (claims === null || claims.isPure) return [];
  const platforms = Array.from(new Set(claims.tags.map((tag) => tag.platform)));
  if (platforms.some((tag) => targetsOfPlatformTag(tag).some((one) => one.name === target.name)))
    return [];
  return [
    makeFinding("target-tag", {
      file: subject.name,
      expected: target.name,
      found: platforms.join(", "),
    }),
  ];
}

function compare(file: CodeFile, { target, floor }: Expectation): readonly Finding[] {
  if (matching(file, [{ tag: target.name, target, floor }]).length === 0) {
    return [
      makeFinding("target-architecture", {
        file: file.path,
        expected: target.name,
        found: file.binary.description,
      }),
    ];
  }
  return tooNew(file, floor);
}

function tooNew(file: CodeFile, floor: LibcFloor | null): readonly Finding[] {
  const needed = file.binary.glibcFloor;
  if (floor === null || floor.libc !== "gnu" || needed === null) return [];
  if (compareVersions(needed, [floor.major, floor.minor]) <= 0) return [];
  return [
    makeFinding("target-floor", {
      file: file.path,
      expected: `glibc ${formatLibcFloor(floor)}`,
      found: `glibc ${needed.join(".")}`,
    }),
  ];
}

/** What has a rule of its own for this, or is only source. */
const MIXED: ReadonlySet<ArtifactKind> = new Set(["deb", "sdist", "image", "image-index"]);

function severalArchitectures(subject: Subject): readonly Finding[] {
  if (subject.wheel?.claims || MIXED.has(subject.kind)) return [];
  const loaded = loadedPaths(subject.files);
  const descriptions = codeFiles(subject.files)
    .filter((file) => loaded.has(file.path))
    .flatMap(({ binary }) => binary.targets.slice(0, 1))
    .map((target) => target.architecture);
  const found = Array.from(new Set(descriptions)).toSorted();
  if (found.length < 2) return [];
  return [
    makeFinding("several-architectures", {
      file: subject.name,
      expected: "one architecture",
      found: found.join(", "),
    }),
  ];
}
