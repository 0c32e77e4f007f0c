/** Says what becomes of an argument of GCC's or clang's that zig is not to hear as it is. */
export interface ArgumentRule {
  /** Shell patterns (fnmatch(3)) of which the argument matches one. */
  readonly patterns: readonly [string, ...string[]];
  /** What zig hears in its place; left out, nothing. */
  readonly instead?: string;
  /** Whether the argument after it goes, too. */
  readonly withNext?: true;
}

/**
 * Lists what rustc and the crate `cc` say to a GCC or clang, and zig refuses or must not hear: another spelling of
 * the target, the processor in GCC's words, GNU ld's options that its linker lacks, and libraries and start files that
 * zig brings itself (libgcc's unwinder is in its libunwind; musl's start files come from rustc too).
 */
export const ZIG_ARGUMENTS: readonly ArgumentRule[] = [
  { patterns: ["-target"], withNext: true },
  { patterns: ["--target=*", "-march=*", "-mtune=*", "-m32", "-m64"] },
  {
    patterns: [
      "-Wl,--fix-cortex-a53-843419",
      "-Wl,--no-undefined-version",
      "-Wl,--undefined-version",
      "-Wl,-znostart-stop-gc",
    ],
  },
  { patterns: ["-Wl,--dynamic-list=*", "-Wl,--no-gc-sections", "-Wl,-plugin-opt=*"] },
  { patterns: ["-lgcc_s", "-lgcc_eh"], instead: "-lunwind" },
  { patterns: ["-lgcc"] },
  { patterns: ["*/self-contained/*.o"] },
];
