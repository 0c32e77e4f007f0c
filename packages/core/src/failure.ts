import type { Outputs } from "./action/action.ts";
import type { Diagnosis } from "./diagnosis/diagnosis.ts";
import type { FailureCode } from "./failure-codes.ts";

/** Holds what accompanies a failure's message. */
export interface FailureDetails {
  /** What the reader can do about it: one or more imperative sentences. */
  readonly remedy: string;
  readonly cause?: unknown;
  /** What the catalogue of known failures recognised in the failed tool's log. */
  readonly diagnoses?: readonly Diagnosis[];
  /** The outputs that the action sets although it fails: a verifier's report, say. */
  readonly outputs?: Outputs;
}

/** Reports something a user can act on: what happened, why, and what to do, under a stable code. */
export class Failure extends Error {
  override readonly name = "Failure";
  readonly code: FailureCode;
  readonly remedy: string;
  readonly diagnoses: readonly Diagnosis[];
  readonly outputs: Outputs;

  constructor(code: FailureCode, message: string, details: FailureDetails) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause });
    this.code = code;
    this.remedy = details.remedy;
    this.diagnoses = details.diagnoses ?? [];
    this.outputs = details.outputs ?? {};
  }
}
