import { asFailure, type Host } from "@wainwright/core";

/** Is what a store is asked for. One that takes nothing may give all the same. */
export type Errand = "bring" | "keep";

const MOST_SILENCES = 2;

/**
 * Makes do without a store that does not answer: each reason is told once, as a warning, and who was silent twice in a row is left
 * alone for the rest of the run, for waiting costs time with every wheel anew. Only an interruption ends a run.
 */
export class Patience {
  readonly #host: Host;
  readonly #store: string;
  /** How often in a row each errand was in vain. */
  readonly #silences: Record<Errand, number> = { bring: 0, keep: 0 };
  readonly #told = new Set<string>();
  #reason = "";

  /** @param store its description, for people. */
  constructor(host: Host, store: string) {
    this.#host = host;
    this.#store = store;
  }

  /** Asks a store for something. @returns what it answers, or else what `otherwise` makes of the reason. */
  async ask<T>(
    errand: Errand,
    question: () => Promise<T>,
    otherwise: (reason: string) => T,
  ): Promise<T> {
    if (this.#isOver(errand)) return otherwise(this.#reason);
    try {
      const answer = await question();
      this.#silences[errand] = 0;
      return answer;
    } catch (thrown) {
      return otherwise(this.#silent(errand, thrown));
    }
  }

  /** Who gives nothing takes nothing either. */
  #isOver(errand: Errand): boolean {
    return Math.max(this.#silences.bring, this.#silences[errand]) >= MOST_SILENCES;
  }

  #silent(errand: Errand, thrown: unknown): string {
    const failure = asFailure(thrown);
    const { code, message, remedy } = failure;
    if (code === "interrupted") throw failure;
    if (!this.#told.has(message))
      this.#host.log.warning(`${this.#store}: ${message}\n→ ${remedy}`, { title: code });
    this.#told.add(message);
    this.#silences[errand] += 1;
    this.#reason = message;
    return message;
  }
}
