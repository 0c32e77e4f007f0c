import type { ByteSource } from "./byte-source.ts";
import { MalformedError } from "./malformed-error.ts";
import type { Page } from "./page-cache.ts";
import { PageCache } from "./page-cache.ts";

/** The longest name that is read, and the most bytes given at once; mangled C++ names reach some ten thousand. */
const MAX_PIECE = 2 ** 16;
/** All names of one file together; the largest real tables (libtorch) have some 30 MB. */
const MAX_TEXT = 2 ** 26;
/** Names may share their ends and be named twice, but not often: text grows with the file and not with its square. */
const MAX_TEXT_RATIO = 8;

/** What the shortest text takes in memory, about. */
const TEXT_COST = 16;

/** What the readers of parts of one file share. */
type Shared = { readonly pages: PageCache; textLeft: number };
type Range = { readonly start: number; readonly length: number };

const NOTHING: Page = {
  start: 0,
  end: 0,
  bytes: Buffer.alloc(0),
  view: new DataView(new ArrayBuffer(0)),
};

/** Reads integers and strings at offsets of a file or of a part of it; anything outside throws MalformedError. */
export class ByteReader {
  readonly length: number;
  readonly #shared: Shared;
  readonly #base: number;
  readonly #little: boolean;
  /** The page that was used last; `#from` and `#to` are the offsets that are in it, `#shift` leads into it. */
  #page = NOTHING;
  #from = 0;
  #to = 0;
  #shift = 0;

  private constructor(shared: Shared, range: Range, little: boolean) {
    this.#shared = shared;
    this.#base = range.start;
    this.length = range.length;
    this.#little = little;
  }

  /** Reads the whole of a source; `pageSize` is how much is fetched around each byte. */
  static of(source: ByteSource | Uint8Array, little: boolean, pageSize?: number): ByteReader {
    const pages = new PageCache(source, pageSize);
    const textLeft = Math.min(MAX_TEXT, MAX_PIECE * 16 + MAX_TEXT_RATIO * pages.size);
    return new ByteReader({ pages, textLeft }, { start: 0, length: pages.size }, little);
  }

  /** Reads a part as if it were alone, in a byte order of its own. */
  part(range: Range, little: boolean): ByteReader {
    this.require(range.start, range.length);
    return new ByteReader(this.#shared, { ...range, start: this.#base + range.start }, little);
  }

  u8(offset: number): number {
    const at = this.#seek(offset, 1);
    return this.#page.view.getUint8(at);
  }

  u16(offset: number): number {
    const at = this.#seek(offset, 2);
    return this.#page.view.getUint16(at, this.#little);
  }

  u32(offset: number): number {
    const at = this.#seek(offset, 4);
    return this.#page.view.getUint32(at, this.#little);
  }

  /** Reads 64 bits as a number: inexact from 2^53 on, where no offset into a file lies. */
  u64(offset: number): number {
    const first = this.u32(offset);
    const second = this.u32(offset + 4);
    return this.#little ? second * 2 ** 32 + first : first * 2 ** 32 + second;
  }

  /** Gives up to 64 KiB from `offset` on, without copying them where they lie together. */
  slice(offset: number, length: number): Buffer {
    if (length > MAX_PIECE) throw new MalformedError(`${length} bytes are too many`, offset);
    const at = this.#seek(offset, length);
    return this.#page.bytes.subarray(at, at + length);
  }

  /** Reads the NUL-terminated string at `offset`; it has to end before `end`. */
  string(offset: number, end: number): string {
    const at = this.#seekText(offset, end);
    return this.#page.bytes.toString("utf8", at.start, at.stop);
  }

  /** Reads the NUL-terminated bytes at `offset` as a character each. */
  latin1(offset: number, end: number): string {
    const at = this.#seekText(offset, end);
    return this.#page.bytes.toString("latin1", at.start, at.stop);
  }

  /** Throws MalformedError unless the bytes are there; does not read them. */
  require(offset: number, size: number): void {
    const isInside = offset >= 0 && size >= 0 && size <= this.length - offset;
    if (!isInside) throw new MalformedError(`${size} bytes are wanted beyond the end`, offset);
  }

  /** Takes a text's length, and what a text costs beside it, from what is allowed of all texts together; throws MalformedError when nothing is left. */
  spendText(length: number, offset: number): void {
    this.#shared.textLeft -= length + TEXT_COST;
    if (this.#shared.textLeft < 0) {
      throw new MalformedError("the names are too long together", offset);
    }
  }

  #seekText(offset: number, end: number): { start: number; stop: number } {
    const start = this.#seek(offset, 1);
    const limit = Math.min(end, this.length, offset + MAX_PIECE);
    const stop = this.#page.bytes.indexOf(0, start);
    if (stop >= 0 && stop - this.#shift < limit) {
      this.spendText(stop - start, offset);
      return { start, stop };
    }
    if (stop >= 0 || this.#to >= limit) throw new MalformedError("a string has no end", offset);
    // It may go on in the next page.
    this.#join(offset, limit - offset);
    return this.#seekText(offset, end);
  }

  /** Makes the bytes current and tells where in the page they are. */
  #seek(offset: number, size: number): number {
    if (offset < this.#from || offset + size > this.#to) this.#turn(offset, size);
    return offset + this.#shift;
  }

  #turn(offset: number, size: number): void {
    this.require(offset, size);
    if (size === 0) return;
    this.#enter(this.#shared.pages.pageAt(this.#base + offset));
    if (offset + size > this.#to) this.#join(offset, size);
  }

  #enter(page: Page): void {
    this.#page = page;
    this.#shift = this.#base - page.start;
    this.#from = Math.max(-this.#shift, 0);
    this.#to = Math.min(page.end - this.#base, this.length);
  }

  /** Puts together what lies in several pages. */
  #join(offset: number, length: number): void {
    const bytes = Buffer.allocUnsafe(length);
    const start = this.#base + offset;
    for (let done = 0; done < length; ) {
      const page = this.#shared.pages.pageAt(start + done);
      done += page.bytes.copy(bytes, done, start + done - page.start);
    }
    const view = new DataView(bytes.buffer, bytes.byteOffset, length);
    this.#enter({ start, end: start + length, bytes, view });
  }
}
