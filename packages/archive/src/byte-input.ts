import { ArchiveFailure } from "./archive-failure.ts";
import type { RandomAccess } from "./random-access.ts";

const CHUNK = 64 * 1024;

/** Reads a source from an offset to its end, in order. Throws a failure where bytes are wanted beyond the end. */
export class ByteInput {
  readonly #source: RandomAccess;
  #chunk: Uint8Array = new Uint8Array();
  #chunkStart: number;
  #at = 0;

  constructor(source: RandomAccess, start = 0) {
    this.#source = source;
    this.#chunkStart = start;
  }

  /** The offset in the source of the byte that comes next. */
  get position(): number {
    return this.#chunkStart + this.#at;
  }

  /** Bytes that are left. */
  get left(): number {
    return this.#source.size - this.position;
  }

  byte(): number {
    if (this.#at === this.#chunk.length) this.#fill(1);
    const byte = this.#chunk[this.#at] ?? 0;
    this.#at += 1;
    return byte;
  }

  /** Whether the next byte is a zero; it stays the next. */
  isZeroNext(): boolean {
    if (this.#at === this.#chunk.length) this.#fill(1);
    return this.#chunk[this.#at] === 0;
  }

  /** Gives the next bytes, exactly so many; valid until the next call. `length` is to be small. */
  bytes(length: number): Uint8Array {
    if (this.#at + length > this.#chunk.length) this.#fill(length);
    const start = this.#at;
    this.#at += length;
    return this.#chunk.subarray(start, this.#at);
  }

  /** Gives what is at hand, at least one byte; nothing at the end. */
  some(): Uint8Array {
    if (this.left === 0) return new Uint8Array();
    if (this.#at === this.#chunk.length) this.#fill(1);
    return this.bytes(this.#chunk.length - this.#at);
  }

  skip(length: number): void {
    if (length > this.left) throw new ArchiveFailure("data-broken", "the data end early");
    this.#chunkStart = this.position + length;
    this.#chunk = new Uint8Array();
    this.#at = 0;
  }

  #fill(length: number): void {
    if (length > this.left) throw new ArchiveFailure("data-broken", "the data end early");
    const start = this.position;
    const size = Math.min(Math.max(length, CHUNK), this.#source.size - start);
    this.#chunk = this.#source.readNow(start, size);
    this.#chunkStart = start;
    this.#at = 0;
  }
}
