import type { Interpreter, TargetSpec } from "@wainwright/platform";
import type { HouseWheel } from "../house/house-wheels.ts";

/** Says which application becomes one file. */
export interface PyzRequest {
  /** How the file is named; null: as the first of the requirements. */
  readonly name: string | null;
  readonly target: TargetSpec;
  readonly interpreter: Interpreter;
  /** Folder of the wheelhouse. */
  readonly wheelhouse: string;
  /** What the application needs, its own distribution first; empty: all that the wheelhouse's lock names. */
  readonly requirements: readonly string[];
  /** A console script's name, `module:object`, or a module; null: the application's own console script. */
  readonly entryPoint: string | null;
  readonly packer: "shiv" | "pex";
  /** What stands behind `#!`; null: the interpreter by its version, found on PATH. */
  readonly interpreterLine: string | null;
}

/** Is what a packer is given. */
export interface PyzParts extends Pick<PyzRequest, "target" | "interpreter"> {
  readonly name: string;
  readonly wheels: readonly HouseWheel[];
  readonly interpreterLine: string;
  /** The file to write. */
  readonly output: string;
  /** Seconds since 1970 that every member gets. */
  readonly epoch: number;
}
