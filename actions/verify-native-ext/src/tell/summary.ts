import { markdownTable } from "@wainwright/core";
import { allFindings, type Judged, type Judgement } from "../judge.ts";
import { countOf } from "./count-of.ts";

/** More rows than a reader takes in, and a summary may have 1 MB only. */
const MOST_ROWS = 200;

/** Writes the job summary: what is inside each artifact, how much of it is for which architecture, and every finding. */
export function summaryOf(judgement: Judgement): string {
  const { artifacts } = judgement;
  const findings = allFindings(judgement);
  const title = `### verify-native-ext: ${countOf(artifacts.length, "artifact")}, ${countOf(findings.length, "finding")}`;
  const parts = [
    title,
    "",
    artifactTable(artifacts),
    chart(artifacts),
    findings.length === 0 ? "" : findingTable(findings),
    ignoredTable(artifacts),
  ];
  return parts.filter((part, index) => part !== "" || index === 1).join("\n");
}

function artifactTable(artifacts: readonly Judged[]): string {
  return markdownTable(
    ["Artifact", "Kind", "Native files", "For", "glibc", "True platform tag", "Findings"],
    artifacts
      .slice(0, MOST_ROWS)
      .map((one) => [
        code(one.path),
        one.kind,
        String(one.files.length),
        machines(one),
        one.floor?.glibc ?? "",
        one.platformTag ?? "",
        String(one.findings.length),
      ]),
  );
}

function machines({ architectures, kind, files }: Judged): string {
  const names = architectures.map(({ architecture }) => architecture).join(", ");
  return names === "" && kind === "wheel" && files.length === 0 ? "any" : names;
}

/** Draws native files per architecture, where there is more than one (GitHub renders mermaid). */
function chart(artifacts: readonly Judged[]): string {
  const counts = new Map<string, number>();
  for (const { architecture, files } of artifacts.flatMap((one) => one.architectures))
    counts.set(architecture, (counts.get(architecture) ?? 0) + files);
  if (counts.size < 2) return "";
  const slices = Array.from(counts, ([name, files]) => `  "${name}" : ${files}`);
  return ["```mermaid", "pie showData title Native files", ...slices, "```", ""].join("\n");
}

function findingTable(findings: ReturnType<typeof allFindings>): string {
  const rows = findings
    .slice(0, MOST_ROWS)
    .map(({ severity, code: rule, path, file, expected, found, remedy }) => [
      severity,
      rule,
      code(path === file ? file : `${path}: ${file}`),
      expected,
      found,
      remedy,
    ]);
  return markdownTable(["Weight", "Finding", "Where", "Expected", "Found", "What to do"], rows);
}

function ignoredTable(artifacts: readonly Judged[]): string {
  const rows = artifacts.flatMap(({ path, ignored }) =>
    ignored.map((one) => [one.code, code(`${path}: ${one.file}`), one.reason]),
  );
  return rows.length === 0 ? "" : markdownTable(["Ignored", "Where", "Why"], rows);
}

function code(text: string): string {
  return `\`${text.replaceAll("`", "'")}\``;
}
