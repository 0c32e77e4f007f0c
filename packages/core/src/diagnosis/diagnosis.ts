/** Is one known failure recognised in a tool's log. */
export interface Diagnosis {
  /** The catalogue's id: "gcc-95189". */
  readonly id: string;
  /** The line in which it was recognised, cleaned. */
  readonly line: string;
  /** The crate whose build script failed so, as "blst 0.3.17"; null where cargo names none. */
  readonly crate: string | null;
  readonly cause: string;
  readonly remedy: string;
  /** Where the failure is described. */
  readonly sources: readonly string[];
}

/** Says what went wrong, and in whose build where that is known: "blst 0.3.17: the compiler is too old". */
export function blame({ crate, cause }: Diagnosis): string {
  return crate === null ? cause : `${crate}: ${cause}`;
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
