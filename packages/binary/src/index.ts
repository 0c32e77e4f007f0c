export type { BinaryFormat } from "./binary-format.ts";
export { binaryFormatOf, FORMAT_HEAD } from "./binary-format.ts";
export type { ByteSource } from "./bytes/byte-source.ts";
export type { Malformed } from "./bytes/malformed.ts";
export { describeBinary } from "./describe-binary.ts";
export type { ArmAttributes } from "./elf/arm-attributes.ts";
export { describeArm } from "./elf/describe-arm.ts";
export { describeElf } from "./elf/describe-elf.ts";
export type {
  Elf,
  ElfType,
  MipsAbi,
  RiscvAbi,
  SectionTable,
  VersionNeed,
  X86Level,
} from "./elf/elf.ts";
export type { FloatAbi } from "./elf/float-abi.ts";
export { floatAbiOf } from "./elf/float-abi.ts";
export { libcOf } from "./elf/libc-of.ts";
export type { ElfRead } from "./elf/read-elf.ts";
export { readElf } from "./elf/read-elf.ts";
export type {
  DottedVersion,
  VersionFamily,
  VersionFloor,
  VersionFloors,
} from "./elf/version-floors.ts";
export {
  compareVersions,
  glibcFloor,
  VERSION_FAMILIES,
  versionFloors,
} from "./elf/version-floors.ts";
export type { MachO, MachOFileType, MachOSlice, MinimumOs } from "./mach-o/mach-o.ts";
export { machOCpuName } from "./mach-o/mach-o-cpu.ts";
export type { Pe, PeSubsystem } from "./pe/pe.ts";
export { peMachineName } from "./pe/pe-machine.ts";
export type { BinaryRead } from "./read-binary.ts";
export { readBinary } from "./read-binary.ts";
export type { ObjectIdentity, StaticArchive } from "./static-archive/static-archive.ts";
export type { Wasm, WasmModule } from "./wasm/wasm.ts";
