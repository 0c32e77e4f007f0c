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
  /** Undefined symbols that are not weak: at least those of POLICY_SYMBOLS. */
  readonly undefined: readonly string[];
  readonly x86Level: X86Level | null;
};
