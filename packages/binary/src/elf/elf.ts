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

/** What MIPS's e_flags and .MIPS.abiflags say. */
export type MipsAbi = {
  /** As -march names it: "mips32r2"; null when the number is not known. */
  readonly isa: string | null;
  readonly abi: "o32" | "n32" | "n64" | "o64" | "eabi32" | "eabi64" | null;
  /** Not-a-number as in IEEE 754-2008: the kernel refuses such a file on an older processor, and the reverse. */
  readonly nan2008: boolean;
  /** How floating-point numbers are held; null when the file does not tell, or needs none. */
  readonly floatAbi: "double" | "single" | "soft" | "old-64" | "xx" | "64" | "64a" | null;
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
  /** Dynamic symbols that others may provide: a file that asks for them works without. */
  readonly weak: readonly string[];
  /** Null when it is not ARM or has no attributes (no section table): then unknown, not "none". */
  readonly arm: ArmAttributes | null;
  readonly riscv: RiscvAbi | null;
  readonly mips: MipsAbi | null;
  /** Whether the program loader makes the stack executable; null when the file does not tell: then it depends on the processor. */
  readonly execStack: boolean | null;
  /** Whether the loader has to write into code, which hardened systems forbid. */
  readonly textRelocations: boolean;
  /** Whether strip took the symbol table away (.symtab; the dynamic symbols stay); null without a section table. */
  readonly stripped: boolean | null;
  /** Whether there is debugging information (.debug_*); null without a section table. */
  readonly debugInfo: boolean | null;
  /** The build id, in hexadecimal. */
  readonly buildId: string | null;
  /** The build id of Go's linker, as `go tool buildid` says it. */
  readonly goBuildId: string | null;
  /** The version of rustc, as in "1.85.0"; null when .comment does not name it. */
  readonly rust: string | null;
  /** What compilers wrote into .comment, each text once. */
  readonly compilers: readonly string[];
  readonly x86Level: X86Level | null;
  readonly sectionTable: SectionTable;
  /** Where its instructions lie in the file (.text), in bytes; null without a section table. */
  readonly code: { readonly offset: number; readonly size: number } | null;
};
