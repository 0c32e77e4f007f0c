import { ArchiveFailure } from "../../archive-failure.ts";
import { LengthDecoder } from "./length-decoder.ts";
import type { LzWindow } from "./lz-window.ts";
import { evenProbabilities, type RangeDecoder } from "./range-decoder.ts";

/** How many bits of the byte before and of the position choose among the probabilities. */
export type LzmaProperties = {
  readonly literalContextBits: number;
  readonly literalPositionBits: number;
  readonly positionBits: number;
};

/** Reads the byte that holds all three; null where they are none. */
export function lzmaProperties(byte: number): LzmaProperties | null {
  if (byte >= 9 * 5 * 5) return null;
  const rest = Math.floor(byte / 9);
  return {
    literalContextBits: byte % 9,
    literalPositionBits: rest % 5,
    positionBits: Math.floor(rest / 5),
  };
}

const STATES = 12;
const POSITIONS = 16;
const LENGTH_CLASSES = 4;
const SLOT_BITS = 6;
const FIRST_MODEL_SLOT = 4;
const FIRST_DIRECT_SLOT = 14;
const ALIGN_BITS = 4;
const LITERAL_SIZE = 0x300;
/** The distance that ends the data. */
const END = 0xffff_ffff;

/** Decodes LZMA (lzma-specification.txt of the LZMA SDK) into a window. */
export class LzmaDecoder {
  readonly #range: RangeDecoder;
  readonly #window: LzWindow;
  #literalContext = 0;
  #literalPositionMask = 0;
  #positionMask = 0;
  #state = 0;
  // The last four distances, each less by one as they are coded.
  #last0 = 0;
  #last1 = 0;
  #last2 = 0;
  #last3 = 0;
  #literals = evenProbabilities(0);
  readonly #isMatch = evenProbabilities(STATES * POSITIONS);
  readonly #isRepeat = evenProbabilities(STATES);
  readonly #isRepeat0 = evenProbabilities(STATES);
  readonly #isRepeat0Long = evenProbabilities(STATES * POSITIONS);
  readonly #isRepeat1 = evenProbabilities(STATES);
  readonly #isRepeat2 = evenProbabilities(STATES);
  readonly #slots = evenProbabilities(LENGTH_CLASSES << SLOT_BITS);
  readonly #distances = evenProbabilities(128);
  readonly #align = evenProbabilities(1 << ALIGN_BITS);
  readonly #matchLength = new LengthDecoder();
  readonly #repeatLength = new LengthDecoder();

  constructor(range: RangeDecoder, window: LzWindow) {
    this.#range = range;
    this.#window = window;
  }

  /** Begins anew with other properties. */
  setProperties(properties: LzmaProperties): void {
    const { literalContextBits, literalPositionBits, positionBits } = properties;
    this.#literalContext = literalContextBits;
    this.#literalPositionMask = (1 << literalPositionBits) - 1;
    this.#positionMask = (1 << positionBits) - 1;
    const size = LITERAL_SIZE << (literalContextBits + literalPositionBits);
    if (this.#literals.length !== size) this.#literals = evenProbabilities(size);
    this.resetState();
  }

  /** Forgets all that was learned of the data so far. */
  resetState(): void {
    this.#state = 0;
    this.#last0 = this.#last1 = this.#last2 = this.#last3 = 0;
    const tables = [
      ...[this.#literals, this.#isMatch, this.#isRepeat, this.#isRepeat0, this.#isRepeat0Long],
      ...[this.#isRepeat1, this.#isRepeat2, this.#slots, this.#distances, this.#align],
    ];
    for (const table of tables) table.fill(1024);
    this.#matchLength.reset();
    this.#repeatLength.reset();
  }

  /** Writes until the window is filled up to `upTo` or a match beyond, or the input is used up to `inputEnd`; false at the end mark. */
  decode(upTo: number, inputEnd: number): boolean {
    const window = this.#window;
    const range = this.#range;
    while (window.at < upTo && range.at < inputEnd) {
      const position = window.at & this.#positionMask;
      if (range.bit(this.#isMatch, (this.#state << 4) + position) === 0) {
        this.#literal(window.at);
        continue;
      }
      const isRepeat = range.bit(this.#isRepeat, this.#state) === 1;
      const length = isRepeat ? this.#repeat(position) : this.#match(position);
      if (length === 0) return false;
      window.repeat(this.#last0 + 1, length);
    }
    return true;
  }

  #literal(at: number): void {
    const range = this.#range;
    const { bytes } = this.#window;
    const before = at > 0 ? (bytes[at - 1] ?? 0) : 0;
    const low = (at & this.#literalPositionMask) << this.#literalContext;
    const offset = (low + (before >> (8 - this.#literalContext))) * LITERAL_SIZE;
    bytes[at] =
      this.#state < 7
        ? range.tree(this.#literals, offset, 8)
        : this.#matchedLiteral(offset, this.#matchedByte(at));
    this.#window.at = at + 1;
    this.#state = this.#state < 4 ? 0 : this.#state - (this.#state < 10 ? 3 : 6);
  }

  /** After a match: as long as the bits are those of the byte that would go on with it, they are expected to be. */
  #matchedLiteral(offset: number, matched: number): number {
    const range = this.#range;
    const table = this.#literals;
    let symbol = 1;
    for (let shift = 7, isAlike = true; isAlike && symbol < 0x100; shift--) {
      const expected = (matched >> shift) & 1;
      const bit = range.bit(table, offset + ((1 + expected) << 8) + symbol);
      symbol = (symbol << 1) | bit;
      isAlike = bit === expected;
    }
    while (symbol < 0x100) symbol = (symbol << 1) | range.bit(table, offset + symbol);
    return symbol;
  }

  #matchedByte(at: number): number {
    if (this.#last0 >= at)
      throw new ArchiveFailure("data-broken", "a match begins before the data");
    return this.#window.bytes[at - this.#last0 - 1] ?? 0;
  }

  /** Decodes a new distance and gives the length; 0 at the end mark. */
  #match(position: number): number {
    this.#last3 = this.#last2;
    this.#last2 = this.#last1;
    this.#last1 = this.#last0;
    const length = this.#matchLength.decode(this.#range, position);
    this.#state = this.#state < 7 ? 7 : 10;
    const distance = this.#distance(Math.min(length - 2, LENGTH_CLASSES - 1));
    if (distance === END) return 0;
    // Larger distances than any window are broken; kept as small integers they stay too large.
    this.#last0 = Math.min(distance, 0x7fff_fff0);
    return length;
  }

  #distance(lengthClass: number): number {
    const range = this.#range;
    const slot = range.tree(this.#slots, lengthClass << SLOT_BITS, SLOT_BITS);
    if (slot < FIRST_MODEL_SLOT) return slot;
    const bits = (slot >> 1) - 1;
    const base = (2 | (slot & 1)) << bits;
    if (slot < FIRST_DIRECT_SLOT) {
      return base + range.reverseTree(this.#distances, base - slot, bits);
    }
    const high = range.direct(bits - ALIGN_BITS) * (1 << ALIGN_BITS);
    return (base >>> 0) + high + range.reverseTree(this.#align, 0, ALIGN_BITS);
  }

  /** Chooses one of the last distances and gives the length. */
  #repeat(position: number): number {
    const range = this.#range;
    const state = this.#state;
    if (range.bit(this.#isRepeat0, state) === 0) {
      if (range.bit(this.#isRepeat0Long, (state << 4) + position) === 0) {
        this.#state = state < 7 ? 9 : 11;
        return 1;
      }
    } else this.#chooseLast();
    this.#state = state < 7 ? 8 : 11;
    return this.#repeatLength.decode(range, position);
  }

  #chooseLast(): void {
    let distance = this.#last1;
    if (this.#range.bit(this.#isRepeat1, this.#state) === 1) {
      if (this.#range.bit(this.#isRepeat2, this.#state) === 0) distance = this.#last2;
      else {
        distance = this.#last3;
        this.#last3 = this.#last2;
      }
      this.#last2 = this.#last1;
    }
    this.#last1 = this.#last0;
    this.#last0 = distance;
  }
}
