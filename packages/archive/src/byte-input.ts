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
    if (this.#at === this.#chunk.length) this.#fill();
    const byte = this.#chunk[this.#at] ?? 0;
    this.#at += 1;
    return byte;
  }

  #fill(): void {
    if (this.left === 0) throw new ArchiveFailure("data-broken", "the data end early");
    const start = this.position;
    const size = Math.min(CHUNK, this.#source.size - start);
    this.#chunk = this.#source.readNow(start, size);
    this.#chunkStart = start;
    this.#at = 0;
  }
}
