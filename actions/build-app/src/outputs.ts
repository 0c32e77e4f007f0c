import type { PlacedProgram } from "@wainwright/app";
import type { Failure, Outputs } from "@wainwright/core";
import { formatTarget, type TargetSpec } from "@wainwright/platform";
import type { Finding } from "@wainwright/verify";
import type { ProvedProgram } from "./prove.ts";

/** Names the action's outputs. */
export const OUTPUTS = [
  "files",
  "manifest",
  "programs",
  "failed",
  "complete",
  "diagnosis",
] as const;

/** Names one output. */
export type Output = (typeof OUTPUTS)[number];

/** Is a program that was not made for a target, and why. */
export interface FailedTarget {
  readonly target: TargetSpec;
  readonly failure: Failure;
}

/** Is everything that is told in the end. */
export interface Told {
  readonly manifest: string;
  readonly placed: readonly (PlacedProgram & Pick<ProvedProgram, "run">)[];
  readonly failed: readonly FailedTarget[];
  /** What `expect` asks for and is not so. */
  readonly unmet: readonly Finding[];
}

/** Makes the outputs. */
export function outputsOf({ manifest, placed, failed, unmet }: Told): Outputs<Output> {
  return {
    files: placed.map(({ path }) => path),
    manifest,
    programs: placed.map(({ row, run }) => ({
      ...row,
      started:
        run === null
          ? null
          : { userland: run.userland, seconds: run.seconds, peakMemory: run.peakMemory },
    })),
    failed: failed.map(({ target, failure: { code, message, remedy } }) => ({
      ...{ target: formatTarget(target), code, message, remedy },
    })),
    complete: failed.length === 0 && unmet.length === 0,
    diagnosis: failed.flatMap(({ failure }) =>
      failure.diagnoses.map(({ id, line, crate, cause, remedy }) => ({
        ...{ id, line, crate, cause, remedy },
      })),
    ),
  };
}
