import { Failure, type OutputValue, type Outputs } from "@wainwright/core";
import { formatTarget } from "@wainwright/platform";
import type { BuildHistory, PlannedPackage, TargetPlan } from "@wainwright/wheelhouse";
import { type Job, pythonWord, secondsOf } from "./matrix.ts";

/** Names the action's outputs. */
export const OUTPUTS = ["matrix", "missing", "complete", "plan"] as const;

/** Names one output. */
export type Output = (typeof OUTPUTS)[number];

/** Is everything that one run found out. */
export interface Told {
  readonly plans: readonly TargetPlan[];
  readonly jobs: readonly Job[];
  readonly history: BuildHistory;
}

/** A job may have 1 MB of outputs together, counted in UTF-16; other steps have some too. */
const MOST_CHARACTERS = 450_000;
const LONGEST_REASON = 500;

/** Is one package that has neither a wheel nor sources. */
export interface MissingPackage {
  readonly name: string;
  readonly version: string | null;
  readonly target: string;
  readonly python: string;
  readonly code: Failure["code"];
  readonly reason: string;
}

/** Lists what cannot be had, with its reason. */
export function missingIn(plans: readonly TargetPlan[]): readonly MissingPackage[] {
  return plans.flatMap(({ packages, target, interpreter }) =>
    packages.flatMap((planned) => {
      if (planned.origin !== "missing") return [];
      const { name, version, code, reason } = planned;
      const whose = { target: formatTarget(target), python: pythonWord(interpreter) };
      return [{ name, version, ...whose, code, reason: reason.slice(0, LONGEST_REASON) }];
    }),
  );
}

/** Is the whole plan, a row a package, target and Python. */
export function planTable({ plans, history }: Told) {
  return plans.flatMap(({ packages, target, interpreter }) =>
    packages.map((planned) => ({
      target: formatTarget(target),
      python: pythonWord(interpreter),
      name: planned.name,
      version: planned.version,
      marker: planned.marker,
      origin: planned.origin,
      ...detailsOf(planned),
      seconds: secondsOf(planned, target.target, history),
    })),
  ) satisfies OutputValue;
}

/**
 * Writes the outputs; where the plan is too long for one, without what needs no build: `report` as an input writes
 * all of it.
 * @throws Failure `inputs-invalid` when the matrix alone is too long for GitHub.
 */
export function outputsOf(told: Told): Outputs<Output> {
  const missing = missingIn(told.plans).map((one) => ({ ...one }));
  const matrix = { include: told.jobs.map((job) => ({ ...job })) };
  const left = MOST_CHARACTERS - lengthOf(matrix) - lengthOf(missing);
  if (left < 0)
    throw new Failure("inputs-invalid", "the matrix is longer than an output of GitHub may be", {
      remedy: "Plan fewer targets or Pythons in one step.",
    });
  const complete = matrix.include.length === 0 && missing.length === 0;
  return { matrix, missing, complete, plan: shortened(planTable(told), left) };
}

type Row = ReturnType<typeof planTable>[number];

function shortened(rows: readonly Row[], most: number): readonly Row[] {
  if (lengthOf(rows) <= most) return rows;
  const unfinished = rows.filter(({ origin }) => origin === "build" || origin === "missing");
  return lengthOf(unfinished) <= most ? unfinished : [];
}

function lengthOf(value: OutputValue): number {
  return JSON.stringify(value).length;
}

function detailsOf(planned: PlannedPackage) {
  switch (planned.origin) {
    case "index":
    case "pure":
    case "published":
    case "cache": {
      const { file, tag, place } = planned.wheel;
      return { file: file.name, url: file.url, sha256: file.sha256, tag, place };
    }
    case "build": {
      const { builder, backend, pure } = planned.system;
      return { builder, backend, pure, ...sourceOf(planned) };
    }
    case "missing":
      return { code: planned.code, reason: planned.reason.slice(0, LONGEST_REASON) };
  }
}

function sourceOf({ source }: Extract<PlannedPackage, { origin: "build" }>) {
  switch (source.kind) {
    case "sdist":
      return { file: source.file.name, url: source.file.url, sha256: source.file.sha256 };
    case "folder":
      return { url: source.path };
    case "repository":
      return { url: source.address };
  }
}
