export { checkImport, type ImportCheck, type ImportProof } from "./proof/import-check.ts";
export { repair } from "./proof/repair.ts";
export { topLevelModules } from "./proof/top-level-modules.ts";
export { type Project, readProject } from "./source/project.ts";
export { chooseStrategies } from "./strategy/choose-strategies.ts";
export type { BuildRequest, StrategyName } from "./strategy/strategy.ts";
export { type Attempt, type TriedWheel, tryStrategies } from "./strategy/try-strategies.ts";
export { type BuildHistory, expectedSeconds, parseHistory } from "./plan/build-history.ts";
export type { BuilderKind, BuildSystem } from "./plan/build-system.ts";
export { bestWheel, tagRanks } from "./plan/best-wheel.ts";
export { chooseOrigin } from "./plan/choose-origin.ts";
export type {
  BuildSource,
  FoundWheel,
  PlannedPackage,
  TargetPlan,
} from "./plan/planned-package.ts";
export { type PlanRequest, planWheels, REQUIREMENTS_ONLY } from "./plan/plan-wheels.ts";
export { requirementName } from "./source/requirement-name.ts";
export { requirementFiles } from "./source/requirement-files.ts";
export { requirementLines } from "./resolve/requirement-lines.ts";
export { requirementLine } from "./plan/requirement-line.ts";
export { divideJobs, type Shard, shardBuilds, usefulJobs } from "./plan/shard-builds.ts";
export { resolve, type Resolution } from "./resolve/resolve.ts";
export type { ResolveRequest } from "./resolve/resolve-request.ts";
export type { IndexedFile, LockedPackage } from "./source/pylock.ts";
export { buildHouse, type BuiltHouse } from "./house/build-house.ts";
export type { CacheAnswer } from "./house/finished-wheels.ts";
export type { FailedPackage, HousedWheel, PackageOutcome } from "./house/housed-wheel.ts";
export type { HouseRequest, HowToBuild } from "./house/house-request.ts";
export { type CacheFindings, findCached } from "./house/find-cached.ts";
export {
  BUILD_OPTION_INPUTS,
  type ChosenBuild,
  chosenBuild,
} from "./options/build-option-inputs.ts";
export { atLevel, levelProblems, withLevel } from "./options/target-level.ts";
export { type HouseProved, proveHouse } from "./house/prove-house.ts";
export { placeHouse } from "./house/place-house.ts";
export { readBuildSystem } from "./plan/read-build-system.ts";
export { targetFloor } from "./plan/target-floor.ts";
export { fetchWheel } from "./house/fetch-wheel.ts";
export { type BuildEnvironment, makeEnvironment } from "./isolated/make-environment.ts";
export { mergeWheels } from "./isolated/merge-wheels.ts";
export { type UnpackRequest, unpackWheels, type WheelPlaces } from "./isolated/unpack-wheels.ts";
export { refuseWheel, tellFindings } from "./proof/check-wheel.ts";
export { markerValues } from "./resolve/marker-environment.ts";
export { type Place, requireRoom, withLargestFolders } from "./house/require-room.ts";
