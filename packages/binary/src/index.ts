export type { ArmAttributes } from "./arm-attributes.ts";
export type { BinaryFormat } from "./binary-format.ts";
export { binaryFormatOf, FORMAT_HEAD } from "./binary-format.ts";
export { describeElf } from "./describe-elf.ts";
export type {
  Elf,
  ElfType,
  MipsAbi,
  RiscvAbi,
  SectionTable,
  VersionNeed,
  X86Level,
} from "./elf.ts";
export type { FloatAbi } from "./float-abi.ts";
export { floatAbiOf } from "./float-abi.ts";
export { libcOf } from "./libc-of.ts";
export type { ByteSource } from "./byte-source.ts";
export type { Malformed } from "./malformed.ts";
export { describeArm } from "./describe-arm.ts";
export type { BinaryRead } from "./read-binary.ts";
export { readBinary } from "./read-binary.ts";
export type { ElfRead } from "./read-elf.ts";
export { readElf } from "./read-elf.ts";
export type {
  DottedVersion,
  VersionFamily,
  VersionFloor,
  VersionFloors,
} from "./version-floors.ts";
export { compareVersions, glibcFloor, VERSION_FAMILIES, versionFloors } from "./version-floors.ts";
