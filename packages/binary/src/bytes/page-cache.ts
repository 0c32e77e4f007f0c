import type { ByteSource } from "./byte-source.ts";
import { MalformedError } from "./malformed-error.ts";

/** A piece of a file in memory, and where it lies. */
export type Page = {
  readonly start: number;
  readonly end: number;
  readonly bytes: Buffer;
  readonly view: DataView;
};

/** How much of a file is held at once. */
const MAX_HELD = 2 ** 24;
const PAGE_SIZE = 2 ** 16;

/** Holds the pages of a file that were read last, 16 MiB at most; bytes in memory are one page. */
export class PageCache {
  readonly size: number;
  readonly #source: ByteSource;
  readonly #pageSize: number;
  readonly #pages = new Map<number, Page>();

  constructor(source: ByteSource | Uint8Array, pageSize: number = PAGE_SIZE) {
    const isMemory = source instanceof Uint8Array;
    this.#source = isMemory ? { size: source.length, readNow: () => source } : source;
    this.size = this.#source.size;
    this.#pageSize = isMemory ? Math.max(this.size, 1) : pageSize;
  }

  /** Gives the page that holds the byte at `offset`, which is inside; throws MalformedError when it cannot be read. */
  pageAt(offset: number): Page {
    const index = Math.floor(offset / this.#pageSize);
    const known = this.#pages.get(index);
    // Taken out and put back, the page is the youngest.
    if (known !== undefined) this.#pages.delete(index);
    else if ((this.#pages.size + 1) * this.#pageSize > MAX_HELD) this.#dropOldest();
    const page = known ?? this.#load(index * this.#pageSize);
    this.#pages.set(index, page);
    return page;
  }

  #dropOldest(): void {
    const [oldest] = this.#pages.keys();
    if (oldest !== undefined) this.#pages.delete(oldest);
  }

  #load(start: number): Page {
    const length = Math.min(this.#pageSize, this.size - start);
    const { buffer, byteOffset } = this.#read(start, length);
    return {
      start,
      end: start + length,
      bytes: Buffer.from(buffer, byteOffset, length),
      view: new DataView(buffer, byteOffset, length),
    };
  }

  #read(start: number, length: number): Uint8Array {
    try {
      const bytes = this.#source.readNow(start, length);
      if (bytes.length === length) return bytes;
    } catch {
      // Said below: what was promised is not there.
    }
    throw new MalformedError(`${length} bytes cannot be read`, start);
  }
}
