/** Is one known failure recognised in a tool's log. */
export interface Diagnosis {
  /** The catalogue's id: "gcc-95189". */
  readonly id: string;
  /** The line in which it was recognised, cleaned. */
  readonly line: string;
  readonly cause: string;
  readonly remedy: string;
  /** Where the failure is described. */
  readonly sources: readonly string[];
}

/** Is one entry of the catalogue of known failures. */
export interface FailurePattern {
  readonly id: string;
  readonly group: string;
  /** A JavaScript regular expression, matched against the cleaned log. */
  readonly regex: string;
  readonly flags: string;
  /** A real or reported log excerpt in which it must be recognised. */
  readonly sample: string;
  readonly cause: string;
  readonly remedy: string;
  readonly evidence: string;
  readonly sources: readonly string[];
}
