/** How much may be unpacked of one artifact, all that is nested in it counted together. */
export type Limits = {
  /** Members of all archives together. */
  readonly members: number;
  /** Unpacked bytes of all archives together. */
  readonly bytes: number;
  /** Unpacked bytes by those of the artifact itself, from `ratioFreeBytes` on. */
  readonly ratio: number;
  readonly ratioFreeBytes: number;
  /** Archives inside one another. */
  readonly depth: number;
};

/** Lets the largest real artifacts through (images of 10 GB, wheels of CUDA) and stops every bomb that is known. */
export const LIMITS: Limits = {
  members: 2_000_000,
  bytes: 64 * 2 ** 30,
  ratio: 200,
  ratioFreeBytes: 256 * 2 ** 20,
  depth: 8,
};

/** Stops a walk: more would be unpacked than the limits allow. Caught where the walk began. */
export class LimitExceeded extends Error {
  /** Where it happened, as a path in the artifact. */
  readonly path: string;
  constructor(path: string, detail: string) {
    super(detail);
    this.path = path;
  }
}

/** Counts what was unpacked so far. */
export class Budget {
  readonly #limits: Limits;
  readonly #mostBytes: number;
  #members = 0;
  #bytes = 0;

  constructor(limits: Limits, artifactBytes: number) {
    this.#limits = limits;
    const byRatio = Math.max(limits.ratioFreeBytes, artifactBytes * limits.ratio);
    this.#mostBytes = Math.min(limits.bytes, byRatio);
  }

  /** Counts one member of so many bytes, 0 for one that lies unpacked; throws LimitExceeded. */
  spend(path: string, bytes: number): void {
    this.#members++;
    this.#bytes += bytes;
    if (this.#members > this.#limits.members) {
      throw new LimitExceeded(path, `more than ${this.#limits.members} members in all archives`);
    }
    if (this.#bytes > this.#mostBytes) {
      throw new LimitExceeded(path, `more than ${this.#mostBytes} bytes unpacked in all archives`);
    }
  }
}
