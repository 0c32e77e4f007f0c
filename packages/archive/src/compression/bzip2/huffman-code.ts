import { ArchiveFailure } from "../../archive-failure.ts";
import type { BitInput } from "./bit-input.ts";

const LONGEST_CODE = 20;
/** Codes up to this long are found in one step. */
const QUICK_BITS = 10;

/** A canonical Huffman code: shorter codes come first, of one length in the order of their symbols. */
export class HuffmanCode {
  /** By the first bits: the symbol times 32 and the length of its code; 0 where the code is longer. */
  readonly #quick = new Uint16Array(1 << QUICK_BITS);
  /** By length: the first code that is too large for it, aligned to the longest length. */
  readonly #limits = new Int32Array(LONGEST_CODE + 2);
  /** By length: what leads from a code to its place in `symbols`. */
  readonly #offsets = new Int32Array(LONGEST_CODE + 2);
  readonly #symbols: Uint16Array;

  constructor(lengths: Uint8Array) {
    this.#symbols = new Uint16Array(lengths.length);
    let code = 0;
    let place = 0;
    for (let length = 1; length <= LONGEST_CODE; length++, code <<= 1) {
      this.#offsets[length] = place - code;
      for (let symbol = 0; symbol < lengths.length; symbol++) {
        if (lengths[symbol] !== length) continue;
        this.#symbols[place] = symbol;
        this.#addQuick(code, symbol * 32 + length);
        place += 1;
        code += 1;
      }
      this.#limits[length] = code << (LONGEST_CODE - length);
      if (code > 1 << length) throw new ArchiveFailure("data-broken", "bzip2: no such codes");
    }
  }

  /** Reads one symbol. */
  read(input: BitInput): number {
    const quick = this.#quick[input.peek(QUICK_BITS)] ?? 0;
    if (quick !== 0) {
      input.skip(quick & 31);
      return quick >> 5;
    }
    const bits = input.peek(LONGEST_CODE);
    let length = QUICK_BITS;
    while (length <= LONGEST_CODE && bits >= (this.#limits[length] ?? 0)) length += 1;
    const place = (bits >> (LONGEST_CODE - length)) + (this.#offsets[length] ?? 0);
    const symbol = length > LONGEST_CODE ? undefined : this.#symbols[place];
    if (symbol === undefined) throw new ArchiveFailure("data-broken", "bzip2: no such code");
    input.skip(length);
    return symbol;
  }

  #addQuick(code: number, entry: number): void {
    const spare = QUICK_BITS - (entry & 31);
    if (spare >= 0) this.#quick.fill(entry, code << spare, (code + 1) << spare);
  }
}
