/** For which machine one object file is, as its first bytes say it. */
export type ObjectIdentity = {
  readonly format: "ELF" | "Mach-O" | "COFF" | "WebAssembly" | "LLVM bitcode";
  /** e_machine, cputype or IMAGE_FILE_MACHINE; null where the first bytes tell none. */
  readonly machine: number | null;
  readonly class: 32 | 64 | null;
  readonly data: "little" | "big" | null;
};

/** A static library: an ar archive, summed up by what its object files are for. */
export type StaticArchive = {
  /** Whether it only names its members, which lie beside it: then nothing is known of them. */
  readonly isThin: boolean;
  /** How many members there are, tables of names and symbols left out. */
  readonly members: number;
  /** How many of them are object files. */
  readonly objects: number;
  /** Each kind of object file once, and how many are of it, the most frequent first. */
  readonly kinds: readonly (ObjectIdentity & { readonly count: number })[];
};
