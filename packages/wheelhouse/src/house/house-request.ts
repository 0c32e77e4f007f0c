import type { BuildHistory } from "../plan/build-history.ts";
import type { WheelCache } from "@wainwright/wheelcache";
import type { TargetPlan } from "../plan/planned-package.ts";
import type { ConfigSetting } from "./config-setting.ts";
import type { HousedWheel } from "./housed-wheel.ts";
import type { BuildRequest, StrategyName } from "../strategy/strategy.ts";

/** Says how the packages of a plan are built, whichever they are. */
export type HowToBuild = Omit<
  BuildRequest,
  "project" | "target" | "interpreter" | "wheelsFor" | "configSettings"
> & { readonly settings: readonly ConfigSetting[] };

/** Is what of that decides what a package's wheel is. */
export type BuildOptions = Omit<HowToBuild, "beforeScript" | "timeoutSeconds">;

/** Is all that decides, besides the package and what it requires, what its wheel is. */
export interface BuildTerms {
  readonly plan: Omit<TargetPlan, "packages">;
  readonly how: BuildOptions;
  readonly strategy: StrategyName | "auto";
}

/** Says which wheelhouse is wanted. */
export interface HouseRequest extends BuildTerms {
  readonly plan: TargetPlan;
  readonly how: HowToBuild;
  /** Folder for the wheels. */
  readonly output: string;
  /** How many packages are worked at together. */
  readonly jobs: number;
  /** Wheels of the same target for other Pythons, which may serve this one as well. */
  readonly earlier: readonly HousedWheel[];
  /** Where finished wheels are kept besides the output folder; null for nowhere. */
  readonly cache: WheelCache | null;
  /** What earlier builds took: the longest begin first. */
  readonly history: BuildHistory;
}
