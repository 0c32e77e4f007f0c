import { Readable } from "node:stream";
import { callbackify } from "node:util";
import { RandomAccessReader } from "yauzl";
import type { RandomAccess } from "./random-access.ts";

/** What is read at once around a small request: the headers and small members that follow one another. */
const WINDOW = 256 * 1024;
const CHUNK = 256 * 1024;

type Done = (error: Error | null) => void;

/** Lets yauzl read a RandomAccess, with few reads for many small members. */
export class ZipSource extends RandomAccessReader {
  readonly #source: RandomAccess;
  #window: { readonly start: number; readonly bytes: Uint8Array } = {
    start: 0,
    bytes: new Uint8Array(),
  };

  constructor(source: RandomAccess) {
    super();
    this.#source = source;
  }

  /** Reads exactly `length` bytes; rejects when they are not there. */
  async bytes(start: number, length: number): Promise<Uint8Array> {
    if (length <= WINDOW) return this.#inWindow(start, length);
    this.#require(start, length);
    return this.#source.read(start, length);
  }

  // Many small reads, mostly of what was read already: to wait for each costs more than it takes.
  #inWindow(start: number, length: number): Uint8Array {
    const offset = start - this.#window.start;
    if (offset >= 0 && offset + length <= this.#window.bytes.length) {
      return this.#window.bytes.subarray(offset, offset + length);
    }
    this.#require(start, length);
    const bytes = this.#source.readNow(start, Math.min(WINDOW, this.#source.size - start));
    this.#window = { start, bytes };
    return bytes.subarray(0, length);
  }

  // Every member has a header to read: a promise for each would cost more than the copy.
  #copyFromWindow(to: Buffer, position: number, length: number): Error | null {
    try {
      to.set(this.#inWindow(position, length));
      return null;
    } catch (error) {
      return error instanceof Error ? error : new Error(String(error));
    }
  }

  #require(start: number, length: number): void {
    const isInside = start >= 0 && length >= 0 && length <= this.#source.size - start;
    if (!isInside) throw new Error("unexpected end of the archive");
  }

  override read(
    ...[buffer, offset, length, position, done]: [Buffer, number, number, number, Done]
  ): void {
    if (length > WINDOW) {
      callbackify(async () => buffer.set(await this.bytes(position, length), offset))(done);
      return;
    }
    const problem = this.#copyFromWindow(buffer.subarray(offset), position, length);
    queueMicrotask(() => done(problem));
  }

  override _readStreamForRange(start: number, end: number): Readable {
    return Readable.from(this.chunks(start, end), { objectMode: false });
  }

  /** Reads a range piece by piece. */
  async *chunks(start: number, end: number): AsyncGenerator<Uint8Array> {
    for (let at = start; at < end; at += CHUNK) {
      yield await this.#source.read(at, Math.min(CHUNK, end - at));
    }
  }
}
