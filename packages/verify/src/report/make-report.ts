import { compareVersions } from "@wainwright/binary";
import { formatWheelTag } from "@wainwright/platform";
import { checkArchitecture } from "../checks/check-architecture.ts";
import { checkFloor } from "../checks/check-floor.ts";
import { checkImports } from "../checks/check-imports.ts";
import { checkPurity } from "../checks/check-purity.ts";
import { checkPyInit } from "../checks/check-pyinit.ts";
import { checkReadable } from "../checks/check-readable.ts";
import { checkRecord } from "../checks/check-record.ts";
import { checkSuffix } from "../checks/check-suffix.ts";
import { checkTarget } from "../checks/check-target.ts";
import { checkWheelTags } from "../checks/check-wheel-tags.ts";
import type { Finding } from "../findings/finding.ts";
import { elfFiles } from "../native/loaded-files.ts";
import type { Report } from "./report.ts";
import { reportFile } from "./report-file.ts";
import { sortFindings } from "../findings/sort-findings.ts";
import type { Subject } from "../subject.ts";

/** Every check: a function of the facts alone. */
const CHECKS: readonly ((subject: Subject) => readonly Finding[])[] = [
  checkReadable,
  checkWheelTags,
  checkRecord,
  checkArchitecture,
  checkFloor,
  checkPurity,
  checkSuffix,
  checkPyInit,
  checkImports,
  checkTarget,
];

/** Applies every check to the facts and puts the report together; `earlier` are findings from reading the artifact. */
export function makeReport(subject: Subject, earlier: readonly Finding[]): Report {
  const tags = subject.wheel?.claims?.tags.map(formatWheelTag) ?? [];
  return {
    artifact: subject.name,
    kind: subject.wheel === null ? "folder" : "wheel",
    findings: sortFindings([...earlier, ...CHECKS.flatMap((check) => check(subject))]),
    files: subject.files.flatMap(({ native }) => (native === null ? [] : [reportFile(native)])),
    tags: Array.from(new Set(tags)),
    floor: highestFloor(subject),
  };
}

function highestFloor(subject: Subject): Report["floor"] {
  let best: { version: readonly number[]; file: string } | null = null;
  for (const { path, binary } of elfFiles(subject.files)) {
    const version = binary.glibcFloor;
    if (version === null) continue;
    if (best === null || compareVersions(version, best.version) > 0) best = { version, file: path };
  }
  return best === null ? null : { glibc: best.version.join("."), file: best.file };
}
