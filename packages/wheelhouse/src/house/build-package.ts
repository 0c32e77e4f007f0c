import type { Host } from "@wainwright/core";
import { hostTarget } from "@wainwright/toolchain";
import type { RequirementWheels } from "../isolated/build-in-userland.ts";
import type { PlannedPackage } from "../plan/planned-package.ts";
import { type CheckedWheel, checkWheel } from "../proof/check-wheel.ts";
import { readProject } from "../source/project.ts";
import { chooseStrategies } from "../strategy/choose-strategies.ts";
import type { BuildRequest, StrategyName } from "../strategy/strategy.ts";
import { type Attempt, tryStrategies } from "../strategy/try-strategies.ts";
import { settingsFor } from "./config-setting.ts";
import { checkIdentity } from "./check-identity.ts";
import type { HouseRequest } from "./house-request.ts";
import { packageSources } from "./package-sources.ts";

/** Is a package of a plan that has to be built. */
export type PlannedBuild = Extract<PlannedPackage, { origin: "build" }>;

/** Says what is built where. */
export interface BuildTask {
  readonly planned: PlannedBuild;
  readonly wheelsFor: RequirementWheels;
  /** An empty folder on the host. */
  readonly folder: string;
}

/** Is a package's wheel, built and read. */
export interface BuiltPackage {
  readonly wheel: CheckedWheel;
  readonly strategy: StrategyName;
  readonly seconds: number;
  readonly attempts: readonly Attempt[];
  readonly tools: string;
}

/**
 * Builds one package of a plan by the first strategy that succeeds, repairs the wheel, and reads every native file in it.
 * @throws Failure what the strategies and the check throw.
 */
export async function buildPackage(
  host: Host,
  { planned, wheelsFor, folder }: BuildTask,
  { plan, how, strategy }: HouseRequest,
): Promise<BuiltPackage> {
  const project = await readProject(host, await packageSources(host, planned.source));
  const { settings, ...rest } = how;
  const request: BuildRequest = {
    ...rest,
    configSettings: settingsFor(settings, planned.name),
    project,
    target: plan.target.target,
    interpreter: plan.interpreter,
    wheelsFor,
  };
  const choice = chooseStrategies(request, hostTarget(host), strategy);
  const tried = await tryStrategies(host, request, { ...choice, output: folder });
  const wheel = await checkWheel(host, tried.wheel, request);
  checkIdentity(wheel.path, planned, plan);
  const { seconds, attempts } = tried;
  const { tools } = tried.wheel;
  return { wheel, strategy: tried.strategy, seconds, attempts, tools };
}
