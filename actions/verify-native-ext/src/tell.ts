import { type Host, markdownTable } from "@wainwright/core";
import type { Finding } from "@wainwright/verify";
import type { Verified } from "./verify-step.ts";

/** The runner shows no more annotations of one level for a step. */
const MOST_NOTICES = 10;

/** Logs what is inside an artifact, a line a native file, and annotates its findings. */
export function tellArtifact(host: Host, verified: Verified): void {
  const { path, files, floor, findings } = verified;
  const needs = floor === null ? "" : `, glibc ${floor.glibc} or later`;
  host.log.info(
    `${path}: ${countOf(files.length, "native file")}${needs}; ${countOf(findings.length, "finding")}`,
  );
  for (const file of files) host.log.info(`  ${file.path}: ${file.description}`);
  const notices = findings.filter(({ severity }) => severity === "notice");
  for (const finding of findings) if (finding.severity !== "notice") annotate(host, path, finding);
  for (const finding of notices.slice(0, MOST_NOTICES)) annotate(host, path, finding);
  const left = notices.slice(MOST_NOTICES);
  for (const finding of left) host.log.info(`notice: ${finding.code}: ${sentence(finding)}`);
}

function annotate(host: Host, path: string, finding: Finding): void {
  const place = finding.file === path || path.endsWith(`/${finding.file}`) ? "" : `${path}: `;
  host.log[finding.severity](`${place}${sentence(finding)}\n→ ${finding.remedy}`, {
    title: finding.code,
  });
}

function sentence({ file, expected, found }: Finding): string {
  return `${file}: expected ${expected}, found ${found}`;
}

/** Writes the job summary: what is inside each artifact, and every finding. */
export function summaryOf(artifacts: readonly Verified[]): string {
  const findings = artifacts.flatMap((one) =>
    one.findings.map((finding) => ({ path: one.path, ...finding })),
  );
  const inside = markdownTable(
    ["Artifact", "Native files", "For", "glibc", "Findings"],
    artifacts.map((one) => [
      code(one.path),
      String(one.files.length),
      machines(one),
      one.floor === null ? "" : one.floor.glibc,
      String(one.findings.length),
    ]),
  );
  const told = findings.map((finding) => [
    finding.severity,
    finding.code,
    code(finding.path === finding.file ? finding.file : `${finding.path}: ${finding.file}`),
    finding.expected,
    finding.found,
    finding.remedy,
  ]);
  const heads = ["Weight", "Finding", "Where", "Expected", "Found", "What to do"];
  const title = `### verify-native-ext: ${countOf(artifacts.length, "artifact")}, ${countOf(findings.length, "finding")}`;
  return [title, "", inside, ...(told.length === 0 ? [] : [markdownTable(heads, told)])].join("\n");
}

function machines({ files, kind }: Verified): string {
  const targets = files.flatMap((file) => file.targets.slice(0, 1));
  const names = Array.from(new Set(targets)).toSorted().join(", ");
  return names === "" && kind === "wheel" && files.length === 0 ? "any" : names;
}

function code(text: string): string {
  return `\`${text.replaceAll("`", "'")}\``;
}

/** Writes a number with its noun. */
export function countOf(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
