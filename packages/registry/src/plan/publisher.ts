import type { PlannedPut } from "./planned-put.ts";

/** Is what was published. */
export interface Published {
  /** Where people find it. */
  readonly urls: readonly string[];
  /** By name: "sha256:…". */
  readonly digests: Readonly<Record<string, string>>;
  /** Commands that install it, ready to paste. */
  readonly install: readonly string[];
}

/**
 * Publishes to one place, in two steps, so that of several places none is begun before all were looked at. Both can be called
 * again after a run that was killed anywhere: what is there is left alone, and what is lacking is sent.
 */
export interface Publisher {
  /** For people: "the index at …". */
  readonly description: string;
  /**
   * Looks at everything that can be known beforehand, and sends nothing.
   * @throws Failure where the place does not answer, or does not take the credentials.
   */
  preflight(): Promise<readonly PlannedPut[]>;
  /**
   * Sends what a plan of its own says, and reads back what came of it. What people find first (`latest`) is changed last.
   * @throws Failure what the place says.
   */
  publish(plan: readonly PlannedPut[]): Promise<Published>;
}
