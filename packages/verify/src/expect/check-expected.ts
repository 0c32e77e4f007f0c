import { compareVersions } from "@wainwright/binary";
import type { Finding } from "../findings/finding.ts";
import { makeFinding } from "../findings/make-finding.ts";
import type { Report, ReportedFile } from "../report/report.ts";
import { pathInside } from "../walk/artifact.ts";
import type { ExpectedLine } from "./expected-line.ts";
import { matchesPath } from "./path-pattern.ts";

/** A report, and the path under which the artifact was found. */
export type FoundReport = Report & { readonly path: string };

/** Something that a line of `expect` names. */
type Match = { readonly path: string; readonly files: readonly ReportedFile[] };

/** Holds what was verified to the lines of `expect`: everything there, native, for the right target and old enough. */
export function checkExpected(
  lines: readonly ExpectedLine[],
  reports: readonly FoundReport[],
): readonly Finding[] {
  return lines.flatMap((line) => {
    const matches = reports.flatMap((report) => matching(line, report));
    return matches.length === 0
      ? [tell("expected-missing", line, [line.pattern, "no native file or artifact of that name"])]
      : matches.flatMap((match) => judge(line, match));
  });
}

// A whole artifact, an artifact inside with all of its files that are used, or a single file.
function matching({ pattern }: ExpectedLine, report: FoundReport): readonly Match[] {
  const { path, kind, files, contents } = report;
  const used = files.filter(({ isUsed }) => isUsed);
  if (matchesPath(pattern, path)) return [{ path, files: kind === "file" ? files : used }];
  const place = (inside: string) =>
    kind === "folder" ? `${path}/${inside}` : pathInside(path, inside);
  const inner = contents
    .filter((one) => matchesPath(pattern, place(one.path)))
    .map((one) => ({
      path: place(one.path),
      files: used.filter((file) => file.path.startsWith(pathInside(one.path, ""))),
    }));
  const single = files
    .filter((file) => matchesPath(pattern, place(file.path)))
    .map((file) => ({ path: place(file.path), files: [file] }));
  return [...inner, ...single];
}

function judge(line: ExpectedLine, { path, files }: Match): readonly Finding[] {
  if (files.length === 0) return [tell("expected-native-missing", line, [path, "no native file"])];
  return files.flatMap((file) => {
    const where = files.length === 1 ? path : `${path}: ${file.path}`;
    if (!file.targets.includes(line.target.name))
      return [tell("target-architecture", line, [where, file.description])];
    return isTooNew(line, file)
      ? [tell("target-floor", line, [where, `glibc ${file.glibcFloor ?? ""}`])]
      : [];
  });
}

function isTooNew({ floor }: ExpectedLine, { glibcFloor }: ReportedFile): boolean {
  if (floor === null || floor.libc !== "gnu" || glibcFloor === null) return false;
  return compareVersions(glibcFloor.split(".").map(Number), [floor.major, floor.minor]) > 0;
}

function tell(
  code: "expected-missing" | "expected-native-missing" | "target-architecture" | "target-floor",
  { text, target, floor }: ExpectedLine,
  [file, found]: readonly [string, string],
): Finding {
  const from = floor === null ? "" : ` from ${floor.libc} ${floor.major}.${floor.minor} on`;
  return makeFinding(code, { file, expected: `${target.name}${from} (expect: ${text})`, found });
}
