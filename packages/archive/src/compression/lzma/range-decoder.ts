const PROBABILITY_BITS = 11;
const EVEN = 1 << (PROBABILITY_BITS - 1);
const MOVE = 5;

/** Makes a table of probabilities, all even. */
export function evenProbabilities(size: number): Uint16Array {
  return new Uint16Array(size).fill(EVEN);
}

/**
 * Decodes bits by their probabilities, as in the LZMA specification (lzma-specification.txt of the LZMA SDK, "Range
 * Decoder"). Beyond the end of its input it reads zeros: whoever drives it compares `at` with `end`.
 */
export class RangeDecoder {
  input: Uint8Array = new Uint8Array();
  at = 0;
  end = 0;
  // Both are 32-bit numbers, kept signed: those are small integers to the engine.
  #range = -1;
  #code = 0;

  /** Starts on the first five bytes of a run; false when they cannot begin one. */
  start(): boolean {
    const first = this.#next();
    this.#range = -1;
    this.#code = 0;
    for (let count = 0; count < 4; count++) this.#code = (this.#code << 8) | this.#next();
    return first === 0;
  }

  /** Whether a run ended as it has to: with nothing left in the decoder. */
  get isFinished(): boolean {
    return this.#code === 0;
  }

  bit(table: Uint16Array, index: number): number {
    const probability = table[index] ?? 0;
    const bound = Math.imul(this.#range >>> PROBABILITY_BITS, probability);
    if (this.#code >>> 0 < bound >>> 0) {
      table[index] = probability + (((1 << PROBABILITY_BITS) - probability) >>> MOVE);
      this.#range = bound;
      this.#normalize();
      return 0;
    }
    table[index] = probability - (probability >>> MOVE);
    this.#range = (this.#range - bound) | 0;
    this.#code = (this.#code - bound) | 0;
    this.#normalize();
    return 1;
  }

  /**
   * Decodes a number of `bits` bits, the highest first, with a tree of probabilities that begins at `offset`. Most of
   * all bits pass here: it is `bit` again and again, with the state at hand.
   */
  tree(table: Uint16Array, offset: number, bits: number): number {
    let range = this.#range;
    let code = this.#code;
    let symbol = 1;
    for (const end = 1 << bits; symbol < end; ) {
      const index = offset + symbol;
      const probability = table[index] ?? 0;
      const bound = Math.imul(range >>> PROBABILITY_BITS, probability);
      if (code >>> 0 < bound >>> 0) {
        table[index] = probability + (((1 << PROBABILITY_BITS) - probability) >>> MOVE);
        range = bound;
        symbol <<= 1;
      } else {
        table[index] = probability - (probability >>> MOVE);
        range = (range - bound) | 0;
        code = (code - bound) | 0;
        symbol = (symbol << 1) | 1;
      }
      if (range >>> 24 === 0) {
        range <<= 8;
        code = (code << 8) | this.#next();
      }
    }
    this.#range = range;
    this.#code = code;
    return symbol - (1 << bits);
  }

  /** The same, the lowest bit first. */
  reverseTree(table: Uint16Array, offset: number, bits: number): number {
    let symbol = 1;
    let value = 0;
    for (let count = 0; count < bits; count++) {
      const bit = this.bit(table, offset + symbol);
      symbol = (symbol << 1) | bit;
      value |= bit << count;
    }
    return value;
  }

  /** Decodes bits that are as often set as not. */
  direct(bits: number): number {
    let value = 0;
    for (let count = 0; count < bits; count++) {
      this.#range >>>= 1;
      const isSet = this.#code >>> 0 >= this.#range >>> 0;
      if (isSet) this.#code = (this.#code - this.#range) | 0;
      value = (value << 1) | (isSet ? 1 : 0);
      this.#normalize();
    }
    return value >>> 0;
  }

  #normalize(): void {
    if (this.#range >>> 24 !== 0) return;
    this.#range <<= 8;
    this.#code = (this.#code << 8) | this.#next();
  }

  #next(): number {
    const byte = this.at < this.end ? (this.input[this.at] ?? 0) : 0;
    this.at += 1;
    return byte;
  }
}
