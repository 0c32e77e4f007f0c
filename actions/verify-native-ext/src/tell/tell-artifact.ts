import type { Host } from "@wainwright/core";
import { type Finding, findingText, type IgnoredFinding } from "@wainwright/verify";
import type { Judged } from "../judge.ts";
import { countOf } from "./count-of.ts";

/** The runner shows no more annotations of one level for a step. */
const MOST_NOTICES = 10;
/** More lines say nothing to a reader; `report` has all. */
const MOST_FILES = 40;

/** Logs what is inside an artifact, a line a native file, and annotates its findings. */
export function tellArtifact(host: Host, judged: Judged): void {
  const { path, files, contents, findings, ignored } = judged;
  host.log.info(headline(judged));
  for (const inner of contents.slice(0, MOST_FILES))
    host.log.info(`  ${inner.path}: ${[inner.kind, inner.says].filter(Boolean).join(", ")}`);
  for (const file of files.slice(0, MOST_FILES))
    host.log.info(`  ${file.path}: ${file.description}`);
  if (files.length > MOST_FILES)
    host.log.info(`  … and ${files.length - MOST_FILES} more (the input report writes all)`);
  tellIgnored(host, ignored);
  tellFindings(host, path, findings);
}

/** Logs findings that do not count, each with the reason. */
export function tellIgnored(host: Host, ignored: readonly IgnoredFinding[]): void {
  for (const finding of ignored)
    host.log.info(`ignored: ${finding.code}: ${findingText(finding)} (${finding.reason})`);
}

function headline({ path, kind, files, floor, platformTag, findings }: Judged): string {
  const needs = floor === null ? "" : `, glibc ${floor.glibc} or later`;
  const tag = platformTag === null ? "" : `, true platform tag ${platformTag}`;
  const inside = `${countOf(files.length, "native file")}${needs}${tag}`;
  return `${path} (${kind}): ${inside}; ${countOf(findings.length, "finding")}`;
}

/** Annotates findings about one artifact; notices only as many as a runner shows. */
export function tellFindings(host: Host, path: string, findings: readonly Finding[]): void {
  const notices = findings.filter(({ severity }) => severity === "notice");
  for (const finding of findings) if (finding.severity !== "notice") annotate(host, path, finding);
  for (const finding of notices.slice(0, MOST_NOTICES)) annotate(host, path, finding);
  for (const finding of notices.slice(MOST_NOTICES))
    host.log.info(`notice: ${finding.code}: ${findingText(finding)}`);
}

function annotate(host: Host, path: string, finding: Finding): void {
  const place = finding.file === path || path.endsWith(`/${finding.file}`) ? "" : `${path}: `;
  host.log[finding.severity](`${place}${findingText(finding)}\n→ ${finding.remedy}`, {
    title: finding.code,
  });
}
