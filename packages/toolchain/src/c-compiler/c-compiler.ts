import type { DottedVersion } from "@wainwright/binary";
import type { Target } from "@wainwright/platform";

/** Names how a target's C compiler comes to be: the host's own, a GCC that makes the target's code, or zig's clang. */
export type CompilerKind = "native" | "gcc" | "zig";

/** Is a C compiler that makes a target's code, with what belongs to it. Each is a program, by name on PATH or absolute. */
export interface CCompiler {
  readonly target: Target;
  readonly kind: CompilerKind;
  readonly cc: string;
  readonly cxx: string;
  readonly ar: string;
  readonly ranlib: string;
  /** The C library it links with; null where that is unknown, or not glibc. */
  readonly glibc: DottedVersion | null;
  /** Says which compiler it is, exactly enough that what was proved of it need not be proved again. */
  readonly identity: string;
}
