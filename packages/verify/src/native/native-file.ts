import type { ArmAttributes, BinaryFormat, VersionNeed, X86Level } from "@wainwright/binary";
import type { Target } from "@wainwright/platform";
import type { LeftString } from "./left-strings.ts";

/** What is known of one native file of an artifact. */
export type NativeFile = {
  readonly path: string;
  readonly size: number;
  /** In hexadecimal. */
  readonly sha256: string;
  readonly binary: NativeBinary;
  /** Paths and secret-like strings in it; empty where nobody looked. */
  readonly left: readonly LeftString[];
};

/** A native file that was read, or why it was not. */
export type NativeBinary = CodeFacts | { readonly kind: "malformed"; readonly reason: string };

/** What the rules ask of a file of native code: small, where the file itself may have a hundred thousand symbols. */
export type CodeFacts = {
  readonly kind: "code";
  readonly format: BinaryFormat;
  /** As file(1) would say it. */
  readonly description: string;
  /** "relocatable" is what only a linker reads: object files and static archives. */
  readonly type: "executable" | "shared" | "relocatable" | "other";
  /** The targets whose machine this is; none for code of no known target (firmware, GPU code). */
  readonly targets: readonly Target[];
  /** Null where it does not show, and outside Linux. */
  readonly libc: "gnu" | "musl" | null;
  readonly interpreter: string | null;
  readonly needed: readonly string[];
  readonly soname: string | null;
  readonly versionNeeds: readonly VersionNeed[];
  readonly glibcFloor: readonly number[] | null;
  /** The oldest macOS of each slice, by the target's name. */
  readonly macosFloors: ReadonlyMap<string, readonly number[]>;
  /** The functions that initialise modules, as in "PyInit_rpds" (PEP 489: PyInitU_ where the name is not ASCII). */
  readonly pyInit: readonly string[];
  /** Undefined symbols that some rule asks for: Python's, and those of libraries that policies forbid. */
  readonly undefined: readonly string[];
  /** Python's symbols that it asks for and works without. */
  readonly weak: readonly string[];
  readonly arm: ArmAttributes | null;
  readonly x86Level: X86Level | null;
  readonly rpath: readonly string[];
  readonly runpath: readonly string[];
  /** Whether it asks for an executable stack; null where it says nothing. */
  readonly execStack: boolean | null;
  /** Whether the loader has to write into its code. */
  readonly textRelocations: boolean;
  /** Whether it names a table at its end that is not there; no loader looks at it. */
  readonly endMissing: boolean;
  /** Where its instructions lie in the file; null where that is not known. */
  readonly code: { readonly offset: number; readonly size: number } | null;
};
