export { acceptedTags } from "./accepted-tags.ts";
export { type DetectedHost, detectHost, type HostFacts } from "./detect-host.ts";
export type { ElfIdentity } from "./elf-identity.ts";
export { extensionSuffixes, extSuffix, otherBuildSuffixes } from "./extension-suffixes.ts";
export { findTarget } from "./find-target.ts";
export { type Interpreter, isStableAbi, pythonTag } from "./interpreter.ts";
export {
  compareLibcFloors,
  type FloorKind,
  floorKind,
  formatLibcFloor,
  type LibcFloor,
  parseLibcFloor,
} from "./libc-floor.ts";
export { nearest } from "./nearest.ts";
export { type ParsedInterpreter, parseInterpreter } from "./parse-interpreter.ts";
export { type ParsedRunnerLabels, parseRunnerLabels } from "./parse-runner-labels.ts";
export { type ParsedTarget, parseTarget } from "./parse-target.ts";
export { type ParsedTargets, parseTargets } from "./parse-targets.ts";
export {
  type CompressedTags,
  formatCompressedTags,
  formatWheelTags,
  type ParsedWheelTags,
  parseWheelTags,
} from "./parse-wheel-tags.ts";
export { parsePlatformTag, type PlatformTag } from "./platform-tag.ts";
export { platformTags } from "./platform-tags.ts";
export type {
  ArchitectureName,
  ElectronArch,
  Libc,
  OperatingSystem,
  Target,
} from "./target.ts";
export { formatTarget, type TargetSpec } from "./target-spec.ts";
export { TARGETS } from "./targets.ts";
export { targetsOfPlatformTag } from "./targets-of-platform-tag.ts";
export { formatWheelTag, wheelAbi, type WheelTag } from "./wheel-tag.ts";
