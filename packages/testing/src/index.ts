export { buildElf } from "./elf-builder.ts";
export type { ElfSpec } from "./elf-spec.ts";
export { FakeHost, type FakeHostOptions } from "./fake-host.ts";
export { buildZip, type ZipMember } from "./zip-builder.ts";
export { inOwnNamespace } from "./own-namespace.ts";
export { type RealHost, realHost } from "./real-host.ts";
export { type BuiltWheel, buildWheel, type WheelSpec } from "./wheel-builder.ts";
export { type BundleResult, type BundleRun, runBundle } from "./run-bundle.ts";
