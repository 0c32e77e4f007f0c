import { Failure, type Outputs } from "@wainwright/core";
import type { CacheAnswer, HouseProved, PackageOutcome, TargetPlan } from "@wainwright/wheelhouse";

/** Names the action's outputs. */
export const OUTPUTS = [
  ...["wheels", "wheelhouse", "lock", "packages", "complete"],
  ...["attempts", "steps", "printed", "cache-hits", "cache-misses", "diagnosis"],
] as const;
export type Output =
  | "wheels"
  | "wheelhouse"
  | "lock"
  | "packages"
  | "complete"
  | "attempts"
  | "steps"
  | "printed"
  | "cache-hits"
  | "cache-misses"
  | "diagnosis";

/** Is what came of one target and interpreter. */
export interface Built {
  readonly plan: TargetPlan;
  readonly outcomes: readonly PackageOutcome[];
  readonly seconds: number;
  /** What the cache of finished wheels gave. */
  readonly cache: readonly CacheAnswer[];
  /** Null where nothing was imported. */
  readonly proof: (HouseProved & { readonly userland: string }) | null;
}

/** Is everything that is told in the end. */
export interface Told {
  readonly wheelhouse: string;
  /** Path of the lock file; "" before there is one. */
  readonly lock: string;
  readonly built: readonly Built[];
}

/** Is one package of one target and interpreter, in a word each. */
export interface Row {
  readonly name: string;
  readonly version: string;
  readonly target: string;
  readonly python: string;
  /** Where the wheel is from: `index`, `pure`, `published`, `cache`, `build`. */
  readonly from: string;
  /** "" where nothing was built. */
  readonly strategy: string;
  readonly seconds: number;
  /** In bytes; 0 where there is none. */
  readonly size: number;
  /** As "glibc 2.34"; "" where no native file needs a version. */
  readonly floor: string;
  /** Null where it went well. */
  readonly failure: {
    readonly code: string;
    readonly message: string;
    readonly remedy: string;
  } | null;
}

/** Lists every package with what came of it. */
export function rowsOf({ built }: Pick<Told, "built">): readonly Row[] {
  return built.flatMap((one) => one.outcomes.map((outcome) => rowOf(one, outcome)));
}

function rowOf({ plan, proof }: Built, outcome: PackageOutcome): Row {
  const { planned } = outcome;
  const who = {
    name: planned.name,
    target: plan.target.target.name,
    python: plan.interpreter.abi,
    from: fromOf(outcome),
  };
  if (!outcome.ok) {
    const { failure, seconds } = outcome;
    const version = planned.version ?? "";
    return { ...who, version, strategy: "", seconds, size: 0, floor: "", failure: told(failure) };
  }
  const { version, size, report, built } = outcome;
  const unproved = proof?.failures.get(outcome);
  return {
    ...who,
    version,
    size,
    strategy: built?.strategy ?? "",
    seconds: built?.seconds ?? 0,
    floor: report.floor === null ? "" : `glibc ${report.floor.glibc}`,
    failure: unproved === undefined ? null : told(unproved),
  };
}

function fromOf(outcome: PackageOutcome): string {
  const isCached = outcome.ok && outcome.built !== null && outcome.built.store !== null;
  return isCached ? "cache" : outcome.planned.origin;
}

function told({ code, message, remedy }: Failure) {
  return { code, message, remedy };
}

/** Makes the outputs. */
export function outputsOf(all: Told): Outputs<Output> {
  const { wheelhouse, lock, built } = all;
  const packages = rowsOf(all);
  return {
    wheels: built.flatMap(wheelsOf),
    wheelhouse,
    lock,
    packages: packages.map((row) => ({ ...row })),
    complete: packages.every(({ failure }) => failure === null),
    attempts: built.flatMap(({ outcomes }) =>
      outcomes.flatMap((one) =>
        one.ok
          ? (one.built?.attempts ?? []).map((attempt) => ({
              package: one.planned.name,
              ...attempt,
            }))
          : [],
      ),
    ),
    steps: built.flatMap(stepsOf).map((step) => ({ ...step })),
    printed: built.flatMap(({ proof }) => proof?.printed ?? []).join("\n"),
    "cache-hits": answersOf(all, true).map((answer) => ({ ...answer })),
    "cache-misses": answersOf(all, false).map((answer) => ({ ...answer })),
    diagnosis: failedIn(all).flatMap(({ failure }) =>
      failure.diagnoses.map(({ id, line, crate, cause, remedy }) => ({
        ...{ id, line, crate, cause, remedy },
      })),
    ),
  };
}

function wheelsOf({ plan, outcomes }: Built) {
  const { target } = plan.target;
  return outcomes.flatMap((outcome) => {
    if (!outcome.ok) return [];
    const { planned, version, file, sha256, size, report, built } = outcome;
    return [
      {
        name: planned.name,
        version,
        file,
        tags: report.tags,
        sha256,
        size,
        target: target.name,
        floor: report.floor === null ? "" : `glibc ${report.floor.glibc}`,
        libc: target.libc ?? "",
        from: fromOf(outcome),
        strategy: built?.strategy ?? "",
        seconds: built?.seconds ?? 0,
        native: report.files.map(({ path, description }) => `${path}: ${description}`),
      },
    ];
  });
}

/** Lists what the cache had, or had not. */
export function answersOf({ built }: Pick<Told, "built">, hit: boolean): readonly CacheAnswer[] {
  // Several are asked for at once: they answer in any order.
  const answers = built.flatMap(({ cache }) =>
    cache.toSorted((a, b) => (a.name < b.name ? -1 : 1)),
  );
  return answers.filter((answer) => answer.hit === hit);
}

/** Is one row of the account of what took how long. */
export interface Step {
  readonly step: string;
  readonly how: string;
  readonly seconds: number;
  readonly result: string;
}

/** Tells what was done, how, for how long, and what came of it, a row a step. */
export function stepsOf({ outcomes, proof }: Built): readonly Step[] {
  const builds = outcomes.flatMap((outcome): readonly Step[] => {
    if (!outcome.ok || outcome.built === null) return [];
    const { strategy, seconds, kept, tools } = outcome.built;
    const result = `${outcome.planned.name} ${outcome.version}${tools === "" ? "" : ` by ${tools}`}`;
    return [{ step: kept ? "kept" : "build", how: strategy, seconds, result }];
  });
  if (proof === null) return builds;
  const { userland, seconds, printed } = proof;
  return [...builds, { step: "import", how: userland, seconds, result: printed }];
}

/** Is a package that failed, in its build or its proof. */
interface FailedPackage {
  readonly name: string;
  readonly failure: Failure;
}

function failedIn({ built }: Told): readonly FailedPackage[] {
  return built.flatMap(({ outcomes, proof }) => [
    ...outcomes.flatMap((one) =>
      one.ok ? [] : [{ name: one.planned.name, failure: one.failure }],
    ),
    ...Array.from(proof?.failures ?? [], ([{ planned }, failure]) => ({
      name: planned.name,
      failure,
    })),
  ]);
}

/** Makes the failure of a run in which packages failed; null where none did. */
export function failureOf(all: Told): Failure | null {
  const failed = failedIn(all);
  const [first, ...others] = failed;
  if (first === undefined) return null;
  const { failure } = first;
  const { code, remedy, cause } = failure;
  const lines =
    others.length === 0
      ? [failure.message]
      : [
          `${failed.length} packages failed`,
          ...failed.map((one) => `${one.name}: ${one.failure.code}: ${one.failure.message}`),
        ];
  return new Failure(code, lines.join("\n"), {
    remedy,
    diagnoses: failed.flatMap((one) => one.failure.diagnoses),
    outputs: { ...outputsOf(all), ...failure.outputs },
    cause: cause ?? failure,
  });
}
