import { ArchiveFailure } from "../../archive-failure.ts";

const FIRST_SIZE = 2 ** 20;
/** A symbol writes no more bytes than this at once. */
export const LONGEST_MATCH = 273;

/** What matches may reach back to is kept in memory; `xz -9` wants 64 MiB. */
const LARGEST_DICTIONARY = 128 * 2 ** 20;

/** Holds what was unpacked last, for matches to copy from, and gives it out in order. It grows as it is filled. */
export class LzWindow {
  bytes: Uint8Array;
  /** Where the next byte goes. */
  at = 0;
  #given = 0;
  readonly #dictionary: number;

  constructor(dictionary: number) {
    if (dictionary > LARGEST_DICTIONARY) {
      const detail = `unpacking wants ${dictionary} bytes of memory, the limit is ${LARGEST_DICTIONARY}`;
      throw new ArchiveFailure("too-large", detail);
    }
    this.#dictionary = Math.max(dictionary, 4096);
    this.bytes = new Uint8Array(Math.min(FIRST_SIZE, this.#capacity));
  }

  /** Makes room, and tells up to where can be written before this has to be called again. */
  prepare(): number {
    const isFull = this.at >= this.bytes.length - LONGEST_MATCH;
    if (isFull && this.bytes.length < this.#capacity) this.#grow();
    else if (isFull) this.#slide();
    return this.bytes.length - LONGEST_MATCH;
  }

  /** Gives what was written since the last time; valid until room is made. */
  take(): Uint8Array {
    const piece = this.bytes.subarray(this.#given, this.at);
    this.#given = this.at;
    return piece;
  }

  /** Forgets everything: nothing before can be copied any more. */
  reset(): void {
    this.at = 0;
    this.#given = 0;
  }

  write(bytes: Uint8Array): void {
    this.bytes.set(bytes, this.at);
    this.at += bytes.length;
  }

  /** Repeats what stands `distance` bytes before, `length` bytes of it. */
  repeat(distance: number, length: number): void {
    const { bytes } = this;
    let to = this.at;
    if (distance > to || distance <= 0) {
      throw new ArchiveFailure("data-broken", "a match begins before the data do");
    }
    this.at = to + length;
    if (distance >= length && length > 24) {
      bytes.copyWithin(to, to - distance, to - distance + length);
      return;
    }
    for (let from = to - distance; to < this.at; from++, to++) bytes[to] = bytes[from] ?? 0;
  }

  get #capacity(): number {
    return this.#dictionary + Math.max(FIRST_SIZE, this.#dictionary >>> 2) + LONGEST_MATCH;
  }

  #grow(): void {
    const larger = new Uint8Array(Math.min(this.bytes.length * 2, this.#capacity));
    larger.set(this.bytes.subarray(0, this.at));
    this.bytes = larger;
  }

  // By a multiple of 16: the decoder tells positions apart by their lowest bits, four at most.
  #slide(): void {
    const start = (this.at - this.#dictionary) & ~15;
    this.bytes.copyWithin(0, start, this.at);
    this.at -= start;
    this.#given -= start;
  }
}
