import type { ArmAttributes } from "./arm-attributes.ts";

/** What e_type says: an object file, a program at fixed addresses, a shared library or position-independent program, a core dump. */
export type ElfType = "relocatable" | "executable" | "shared" | "core" | "other";

/** The symbol versions that one needed library must define. */
export type VersionNeed = { readonly file: string; readonly names: readonly string[] };

/** What RISC-V's e_flags and attributes say: https://github.com/riscv-non-isa/riscv-elf-psabi-doc. */
export type RiscvAbi = {
  readonly floatAbi: "soft" | "single" | "double" | "quad";
  readonly compressed: boolean;
  readonly embedded: boolean;
  readonly totalStoreOrder: boolean;
  /** Tag_RISCV_arch, as in "rv64i2p1_m2p0_…"; null when the file has no attributes. */
  readonly isa: string | null;
};

/** The lowest x86-64 level that the file says it needs (NT_GNU_PROPERTY_TYPE_0). */
export type X86Level = "baseline" | "v2" | "v3" | "v4";

/** Whether there is a table of sections: strip may take it away, and a file cut short loses it first. */
export type SectionTable = "present" | "absent" | "unreadable";

/** One ELF file, as far as running it on a machine depends on it (System V gABI, chapters 4 and 5). */
export type Elf = {
  readonly class: 32 | 64;
  readonly data: "little" | "big";
  readonly osAbi: number;
  readonly type: ElfType;
  /** e_machine */
  readonly machine: number;
  /** e_flags */
  readonly flags: number;
  /** PT_INTERP: the program loader. */
  readonly interpreter: string | null;
  /** Whether there is a dynamic section: false for a static program or an object file. */
  readonly dynamic: boolean;
  readonly needed: readonly string[];
  readonly soname: string | null;
  readonly rpath: readonly string[];
  readonly runpath: readonly string[];
  readonly versionNeeds: readonly VersionNeed[];
  readonly versionDefinitions: readonly string[];
  /** Dynamic symbols that others can bind to. */
  readonly exported: readonly string[];
  /** Dynamic symbols that others have to provide. */
  readonly undefined: readonly string[];
  /** Null when it is not ARM or has no attributes (no section table): then unknown, not "none". */
  readonly arm: ArmAttributes | null;
  readonly riscv: RiscvAbi | null;
  /** The build id, in hexadecimal. */
  readonly buildId: string | null;
  readonly x86Level: X86Level | null;
  readonly sectionTable: SectionTable;
};
