import type { PreparedRust, PreparedTarget } from "@wainwright/toolchain";
import type { CargoArtifact, CargoArtifacts } from "./cargo-artifacts.ts";
import type { CargoCalls } from "./cargo-calls.ts";
import type { ChosenProgram } from "./chosen-programs.ts";
import type { RustProgramsRequest } from "./rust-programs-request.ts";

/** Holds what cargo made, and of what. */
export interface Finishing extends CargoArtifacts {
  readonly request: RustProgramsRequest;
  readonly programs: readonly ChosenProgram[];
  readonly rust: PreparedRust;
  readonly prepared: PreparedTarget;
  readonly calls: CargoCalls;
}

/** Is one program with the file that cargo made of it. */
export interface BuiltProgram {
  readonly program: ChosenProgram;
  readonly artifact: CargoArtifact;
  /** Empty, and of this program alone. */
  readonly folder: string;
}
