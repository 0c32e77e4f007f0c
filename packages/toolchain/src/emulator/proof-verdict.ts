/** Says how a test program ended. */
export type ProofVerdict =
  | { readonly kind: "proved" }
  /** Runs, but not where the host's files are out of sight. */
  | { readonly kind: "not-in-chroot" }
  | { readonly kind: "crashed"; readonly signal: string; readonly said: string }
  | { readonly kind: "exited"; readonly exitCode: number; readonly said: string }
  | { readonly kind: "timed-out" }
  /** The kernel would not start it: `reason` is the system error's code. */
  | { readonly kind: "not-started"; readonly reason: string };

/** Joins a target and how its test program ended. */
export interface Proof<T> {
  readonly target: T;
  readonly verdict: ProofVerdict;
}
