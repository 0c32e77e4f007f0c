import type { VersionNeed, X86Level } from "@wainwright/binary";
import type { Libc, Target } from "@wainwright/platform";

/** What a platform tag depends on, of one ELF file of a wheel. */
export type PolicyFile = {
  /** Within the wheel. */
  readonly path: string;
  /** The targets whose machine this is. */
  readonly targets: readonly Target[];
  /** Null where it does not show. */
  readonly libc: Libc | null;
  readonly needed: readonly string[];
  readonly soname: string | null;
  readonly rpath: readonly string[];
  readonly runpath: readonly string[];
  readonly versionNeeds: readonly VersionNeed[];
  /** Exported names that begin with PyInit. */
  readonly pyInit: readonly string[];
  /** Undefined symbols: at least those of POLICY_SYMBOLS. */
  readonly undefined: readonly string[];
  /** Those of them that are weak: the file works without. None where it is not told, and then Rust's files seem to need what they only ask for. */
  readonly weakUndefined?: readonly string[];
  readonly x86Level: X86Level | null;
};
