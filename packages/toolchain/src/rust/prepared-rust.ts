import type { Target } from "@wainwright/platform";
import type { CCompiler, CompilerKind } from "../c-compiler/c-compiler.ts";
import type { StdSource } from "./rust-toolchain.ts";

/** Says how one target is served. */
export interface PreparedTarget {
  readonly target: Target;
  readonly stdSource: StdSource;
  readonly linker: CompilerKind;
  readonly compiler: CCompiler;
  /** A Debian root with the packages that were asked for; null where they are installed on the host, or there are none. */
  readonly packagesRoot: string | null;
  /** What starts its programs here: empty for the host's own, null where nothing does. */
  readonly runner: readonly string[] | null;
}

/** Holds a Rust toolchain that builds for the targets, once its environment is set. */
export interface PreparedRust {
  readonly env: Readonly<Record<string, string>>;
  /** Folders to put first on PATH. */
  readonly path: readonly string[];
  /** Absolute, or by name on PATH. */
  readonly rustc: string;
  readonly cargo: string;
  /** As `1.85.0`. */
  readonly rustcVersion: string;
  readonly cargoVersion: string;
  readonly targets: readonly PreparedTarget[];
  /** Says what was chosen, in one line: "rustc 1.85.0 (debian)". */
  readonly description: string;
  /** What in the request could not be had and can be done without. */
  readonly notices: readonly string[];
}
