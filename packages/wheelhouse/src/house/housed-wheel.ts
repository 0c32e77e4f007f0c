import type { Failure } from "@wainwright/core";
import type { Report } from "@wainwright/verify";
import type { PlannedPackage } from "../plan/planned-package.ts";
import type { StrategyName } from "../strategy/strategy.ts";
import type { Attempt } from "../strategy/try-strategies.ts";

/** Is a wheel of the house, and how it came to be. */
export interface HousedWheel {
  readonly ok: true;
  readonly planned: PlannedPackage;
  /** The version that the wheel has. */
  readonly version: string;
  /** Where it is: aside, until `placeHouse` puts it into its folder. */
  readonly file: string;
  /** Lower-case hex. */
  readonly sha256: string;
  /** In bytes. */
  readonly size: number;
  /** What is inside. */
  readonly report: Report;
  /** Null for one that was not built. */
  readonly built: BuiltPart | null;
}

/** Is what a build tells. */
export interface BuiltPart {
  readonly strategy: StrategyName;
  /** What the build took, now or in the run before that made the wheel. */
  readonly seconds: number;
  /** Whether it was made before: by an earlier run, or for another Python. */
  readonly kept: boolean;
  /** The cache of finished wheels that it came from; null for none. */
  readonly store: string | null;
  readonly attempts: readonly Attempt[];
  /** What built it: "maturin 1.16.0, rustc 1.85.0 (debian), gcc"; "" where a run before did. */
  readonly tools: string;
}

/** Is a package that is not in the house, and why. */
export interface FailedPackage {
  readonly ok: false;
  readonly planned: PlannedPackage;
  readonly failure: Failure;
  readonly seconds: number;
}

/** Is what came of one package of the plan. */
export type PackageOutcome = HousedWheel | FailedPackage;
