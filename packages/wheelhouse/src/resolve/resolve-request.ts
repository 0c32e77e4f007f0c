import type { Interpreter, Target } from "@wainwright/platform";

/** Says what is wanted, for whom. */
export interface ResolveRequest {
  /**
   * One a line as in a requirements file: requirements with extras, markers and hashes, `-r FILE`, `-c FILE`, index
   * options; or the path of a requirements file. Relative paths are relative to the working directory.
   */
  readonly requirements: readonly string[];
  /** Paths of constraints files. */
  readonly constraints: readonly string[];
  /** A folder with a pyproject.toml whose dependencies are wanted; null for none. */
  readonly project: string | null;
  /** Extras of that project. */
  readonly extras: readonly string[];
  /** Packages whose version has to have a wheel that the target accepts; `:all:` for every one. */
  readonly onlyBinary: readonly string[];
  readonly target: Target;
  readonly interpreter: Interpreter;
}
