import { Failure, type OutputValue, type Outputs } from "@wainwright/core";
import { formatTarget } from "@wainwright/platform";
import type { CacheFindings, PlannedPackage, TargetPlan } from "@wainwright/wheelhouse";
import { type Job, type Known, pythonWord, secondsOf } from "./matrix.ts";
import { originOf } from "./origin-of.ts";

/** Names the action's outputs. */
export const OUTPUTS = ["matrix", "missing", "cached", "complete", "plan"] as const;

/** Names one output. */
export type Output = (typeof OUTPUTS)[number];

/** Is everything that one run found out. */
export interface Told extends Known {
  readonly plans: readonly TargetPlan[];
  readonly jobs: readonly Job[];
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

/** Is one package that has to be built, and what the cache of finished wheels says of it. */
export interface AskedPackage {
  readonly name: string;
  readonly version: string | null;
  readonly target: string;
  readonly python: string;
  /** Why it has to be built all the same; "" where its wheel is there. */
  readonly reason: string;
}

/** Lists what the cache has of what would have to be built, or what it has not. */
export function askedIn({ plans, cached }: Told, hit: boolean): readonly AskedPackage[] {
  return plans.flatMap(({ packages, target, interpreter }) =>
    packages.flatMap((planned) => {
      const finding = cached.get(planned);
      if (finding?.hit !== hit) return [];
      const { name, version } = planned;
      const whose = { target: formatTarget(target), python: pythonWord(interpreter) };
      return [{ name, version, ...whose, reason: finding.reason.slice(0, LONGEST_REASON) }];
    }),
  );
}

/** Is the whole plan, a row a package, target and Python. */
export function planTable(told: Told) {
  const { plans, cached } = told;
  return plans.flatMap(({ packages, target, interpreter }) =>
    packages.map((planned) => ({
      target: formatTarget(target),
      python: pythonWord(interpreter),
      name: planned.name,
      version: planned.version,
      marker: planned.marker,
      origin: originOf(planned, cached),
      ...detailsOf(planned, cached),
      seconds: secondsOf(planned, target.target, told),
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
  const cached = askedIn(told, true).map(withoutReason);
  const left = [matrix, missing, cached].reduce<number>(
    (most, output) => most - lengthOf(output),
    MOST_CHARACTERS,
  );
  if (left < 0)
    throw new Failure("inputs-invalid", "the matrix is longer than an output of GitHub may be", {
      remedy: "Plan fewer targets or Pythons in one step.",
    });
  const complete = matrix.include.length === 0 && missing.length === 0;
  return { matrix, missing, cached, complete, plan: shortened(planTable(told), left) };
}

function withoutReason({ name, version, target, python }: AskedPackage) {
  return { name, version, target, python };
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

function detailsOf(planned: PlannedPackage, cached: CacheFindings) {
  switch (planned.origin) {
    case "index":
    case "pure":
    case "published": {
      const { file, tag, place } = planned.wheel;
      return { file: file.name, url: file.url, sha256: file.sha256, tag, place };
    }
    case "build": {
      const { builder, backend, pure } = planned.system;
      const { reason = "" } = cached.get(planned) ?? {};
      const why = reason === "" ? {} : { reason: reason.slice(0, LONGEST_REASON) };
      return { builder, backend, pure, ...sourceOf(planned), ...why };
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
