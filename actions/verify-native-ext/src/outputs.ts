import type { OutputValue, Outputs } from "@wainwright/core";
import type { ProgramRun } from "@wainwright/proof";
import { allFindings, type Judgement } from "./judge.ts";
import type { Imported } from "./prove/import-wheels.ts";

/** Names the action's outputs. */
export const OUTPUTS = [
  "ok",
  "report",
  "findings",
  "architectures",
  "platform-tags",
  "min-glibc",
  "files",
  "fixed",
] as const;

/** Names one output. */
export type Output = (typeof OUTPUTS)[number];

/** Raised when what `report` holds changes its meaning; docs/schema has a schema for each. */
const REPORT_VERSION = 2;

/** Is everything that one run found out. */
export interface Told {
  readonly ok: boolean;
  readonly judgement: Judgement;
  readonly imports: readonly Imported[];
  readonly runs: readonly ProgramRun[];
  /** Wheels that were given their true tags, as new files. */
  readonly fixed: readonly string[];
}

/** Is the report as it is written to a file: all of it. */
export function reportOf({ ok, judgement, imports, runs, fixed }: Told) {
  const { artifacts, expectations } = judgement;
  return {
    version: REPORT_VERSION,
    ok,
    artifacts,
    expectations,
    imports: imports.map((one) => ({ ...one })),
    runs: runs.map((one) => ({ ...one })),
    fixed,
  } satisfies OutputValue;
}

/** A step may have 1 MB of outputs together; UTF-16 is counted there. */
const MOST_CHARACTERS = 200_000;

/** Writes the outputs; where the report is too long for one, its lists of native files are left out: `report` as an input writes all of it. */
export function outputsOf(told: Told): Outputs<Output> {
  const { artifacts } = told.judgement;
  const report = reportOf(told);
  const findings = allFindings(told.judgement);
  return {
    ok: told.ok,
    report: isLong(report) ? { ...report, artifacts: artifacts.map(withoutFiles) } : report,
    findings: isLong(findings) ? findings.slice(0, 100) : findings,
    architectures: distinct(
      artifacts.flatMap((one) => one.architectures.map(({ architecture }) => architecture)),
    ),
    "platform-tags": distinct(artifacts.flatMap(({ platformTag }) => platformTag ?? [])),
    "min-glibc": newest(artifacts.flatMap(({ floor }) => floor?.glibc ?? [])),
    files: artifacts.map(({ path }) => path),
    fixed: told.fixed,
  };
}

function isLong(value: OutputValue): boolean {
  return JSON.stringify(value).length > MOST_CHARACTERS;
}

function withoutFiles(artifact: Judgement["artifacts"][number]) {
  return { ...artifact, files: [], contents: [] };
}

function distinct(texts: readonly string[]): readonly string[] {
  return Array.from(new Set(texts)).toSorted();
}

function newest(versions: readonly string[]): string {
  return versions.toSorted((a, b) => minorOf(b) - minorOf(a))[0] ?? "";
}

// glibc has been at 2 since 1997.
function minorOf(version: string): number {
  return Number(version.split(".")[1] ?? 0);
}
