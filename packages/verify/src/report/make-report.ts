import { compareVersions } from "@wainwright/binary";
import { formatWheelTag } from "@wainwright/platform";
import { check } from "../checks/check.ts";
import { sortFindings } from "../findings/sort-findings.ts";
import type { NativeFile } from "../native/native-file.ts";
import { usedFiles } from "../native/loaded-files.ts";
import { truePlatformTag } from "../wheel/true-platform-tag.ts";
import type { Subject } from "../subject.ts";
import { nativeFilesIn } from "../walk/artifact.ts";
import { reportContents } from "./report-contents.ts";
import type { ArchitectureCount, Report } from "./report.ts";
import { reportFile } from "./report-file.ts";

/** Applies every check to an artifact and those inside of it, and puts the report together. */
export function makeReport(subject: Subject): Report {
  const tags = subject.wheel?.claims?.tags.map(formatWheelTag) ?? [];
  const natives = nativeFilesIn(subject);
  return {
    artifact: subject.name,
    kind: subject.kind,
    findings: sortFindings(check(subject)),
    files: natives.map(reportFile),
    contents: reportContents(subject),
    tags: Array.from(new Set(tags)),
    platformTag: truePlatformTag(subject)?.tag ?? null,
    architectures: countArchitectures(natives),
    floor: highestFloor(natives),
  };
}

function countArchitectures(natives: readonly NativeFile[]): readonly ArchitectureCount[] {
  const counts = new Map<string, number>();
  for (const { binary } of usedFiles(natives)) {
    for (const name of new Set(binary.targets.map((target) => target.architecture)))
      counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return Array.from(counts, ([architecture, files]) => ({ architecture, files })).toSorted(
    (a, b) => b.files - a.files || (a.architecture < b.architecture ? -1 : 1),
  );
}

function highestFloor(natives: readonly NativeFile[]): Report["floor"] {
  let best: { version: readonly number[]; file: string } | null = null;
  for (const { path, binary } of natives) {
    const version = binary.kind === "code" ? binary.glibcFloor : null;
    if (version === null) continue;
    if (best === null || compareVersions(version, best.version) > 0) best = { version, file: path };
  }
  return best === null ? null : { glibc: best.version.join("."), file: best.file };
}
