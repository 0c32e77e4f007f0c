import { evenProbabilities, type RangeDecoder } from "./range-decoder.ts";

const SHORTEST = 2;
const POSITIONS = 16;

/** Decodes the lengths of matches: 2 to 9, 10 to 17 or 18 to 273. */
export class LengthDecoder {
  readonly #choice = evenProbabilities(2);
  readonly #low = evenProbabilities(POSITIONS << 3);
  readonly #middle = evenProbabilities(POSITIONS << 3);
  readonly #high = evenProbabilities(1 << 8);

  reset(): void {
    for (const table of [this.#choice, this.#low, this.#middle, this.#high]) table.fill(1024);
  }

  decode(range: RangeDecoder, position: number): number {
    if (range.bit(this.#choice, 0) === 0) {
      return SHORTEST + range.tree(this.#low, position << 3, 3);
    }
    if (range.bit(this.#choice, 1) === 0) {
      return SHORTEST + 8 + range.tree(this.#middle, position << 3, 3);
    }
    return SHORTEST + 16 + range.tree(this.#high, 0, 8);
  }
}
