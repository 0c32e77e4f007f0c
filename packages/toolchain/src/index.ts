export {
  accelerate,
  type AcceleratedUserland,
  type AccelerationWish,
} from "./accelerated/accelerate.ts";
export { accelerationProblem } from "./accelerated/choose-compilers.ts";
export { crossProblem } from "./cross/cross-problem.ts";
export { type CrossUserland, openCrossUserland } from "./cross/cross-userland.ts";
export type { RustWish } from "./accelerated/lend-rust.ts";
export { type HostPython, hostPython } from "./python/host-python.ts";
export { type PythonTool, pythonTool, uvProgram } from "./python/python-tool.ts";
export { asRoot } from "./system/as-root.ts";
export { type DebianArchive, debianArchive } from "./userland/debian-archive.ts";
export { type DebianRootRequest, makeDebianRoot } from "./userland/debian-root.ts";
export { ensureProgram, type ProgramPackage } from "./system/ensure-program.ts";
export { installPackages } from "./system/install-packages.ts";
export { hostTarget } from "./system/host-target.ts";
export { DEBIAN_SUITES } from "./userland/debian-suites.ts";
export { WORK_FOLDER } from "./userland/mount-points.ts";
export { type ContainerEngine, findContainerEngine } from "./userland/container-engine.ts";
export { openUserland, type UserlandRequest } from "./userland/open-userland.ts";
export { planUserland, type UserlandPlan, type UserlandPurpose } from "./userland/plan-userland.ts";
export { shellQuote } from "./system/shell-quote.ts";
export type { Mount, Userland, UserlandCommand } from "./userland/userland.ts";
export { type AddedHandlers, removeHandlers } from "./emulator/binfmt-changes.ts";
export { parseFlags } from "./emulator/binfmt-flags.ts";
export {
  decideEmulators,
  DEFAULT_EMULATOR_OPTIONS,
  type EmulatorDecision,
  type EmulatorOptions,
} from "./emulator/decide-emulators.ts";
export { describeStep } from "./emulator/describe-step.ts";
export { emulatorOf } from "./emulator/emulator.ts";
export { ensureEmulators, type EnsuredEmulators } from "./emulator/ensure-emulators.ts";
export { hostEmulators } from "./emulator/host-emulators.ts";
export { qemuVersion } from "./emulator/qemu-version.ts";
export type { ServedTarget } from "./emulator/served-targets.ts";
export type { CCompiler, CompilerKind } from "./c-compiler/c-compiler.ts";
export { probeCompiler, type ProbeRequest, type ProbeResult } from "./c-compiler/probe-compiler.ts";
export { type CargoProgram, cargoProgram } from "./rust/cargo-program.ts";
export { libclangEnvironment } from "./rust/libclang.ts";
export { newerLibraries } from "./rust/newer-libraries.ts";
export { probeTarget } from "./rust/probe-target.ts";
export { proveRust, type ProvedTarget } from "./rust/prove-rust.ts";
export { prepareRust } from "./rust/prepare-rust.ts";
export type { PreparedRust, PreparedTarget } from "./rust/prepared-rust.ts";
export type { LinkerChoice, RunnerChoice, RustRequest } from "./rust/rust-request.ts";
export type { StdSource } from "./rust/rust-toolchain.ts";
