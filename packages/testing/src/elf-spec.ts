/** What a tiny ELF file is to say; all but the machine may be left out. */
export type ElfSpec = {
  readonly class?: 32 | 64;
  readonly data?: "little" | "big";
  readonly osAbi?: number;
  /** e_type: 2 a program, 3 (the default) a shared object. */
  readonly type?: number;
  readonly machine: number;
  readonly flags?: number;
  /** True leaves out the dynamic section. */
  readonly static?: boolean;
  readonly interpreter?: string;
  readonly needed?: readonly string[];
  readonly soname?: string;
  readonly rpath?: string;
  readonly runpath?: string;
  readonly versionNeeds?: Readonly<Record<string, readonly string[]>>;
  readonly versionDefinitions?: readonly string[];
  readonly exported?: readonly string[];
  readonly undefined?: readonly string[];
  /** Which hash table leads to the symbols; "gnu" by default. */
  readonly hash?: "gnu" | "sysv";
  /** File attributes by tag, as .ARM.attributes or .riscv.attributes hold them; they need sections. */
  readonly attributes?: {
    readonly vendor: string;
    readonly values: readonly (readonly [number, number | string])[];
  };
  readonly buildId?: string;
  readonly goBuildId?: string;
  /** Bits of GNU_PROPERTY_X86_ISA_1_NEEDED. */
  readonly x86Levels?: number;
  /** Writes PT_GNU_STACK, with or without the right to execute. */
  readonly execStack?: boolean;
  /** Which of the two ways to say it: DT_TEXTREL, or DF_TEXTREL in DT_FLAGS. */
  readonly textRelocations?: "tag" | "flag";
  /** What compilers say of themselves in .comment. */
  readonly comment?: readonly string[];
  /** Whether there is a .symtab. */
  readonly symbolTable?: boolean;
  /** Whether there is a .debug_info. */
  readonly debugInfo?: boolean;
  /** False leaves out the section table, as a thorough strip does; true by default. */
  readonly sections?: boolean;
};
