/** Says what is wrong in a binary file and where; thrown inside this package only and caught by its readers. */
export class MalformedError extends Error {
  readonly reason: string;
  readonly offset: number;
  constructor(reason: string, offset: number) {
    super(`${reason} (at offset ${offset})`);
    this.reason = reason;
    this.offset = offset;
  }
}

/** The longest name that is read; mangled C++ names reach some ten thousand bytes. */
const MAX_STRING = 0x1_0000;

/** Reads integers and strings at absolute offsets; anything outside the bytes throws MalformedError. */
export class ByteReader {
  readonly length: number;
  readonly #bytes: Buffer;
  readonly #view: DataView;
  readonly #little: boolean;

  constructor(bytes: Uint8Array, little: boolean) {
    this.length = bytes.length;
    this.#bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.#little = little;
  }

  u8(offset: number): number {
    this.#check(offset, 1);
    return this.#view.getUint8(offset);
  }

  u16(offset: number): number {
    this.#check(offset, 2);
    return this.#view.getUint16(offset, this.#little);
  }

  u32(offset: number): number {
    this.#check(offset, 4);
    return this.#view.getUint32(offset, this.#little);
  }

  /** Reads 64 bits as a number: inexact from 2^53 on, where no offset into a file lies. */
  u64(offset: number): number {
    this.#check(offset, 8);
    return Number(this.#view.getBigUint64(offset, this.#little));
  }

  /** Gives the bytes from `offset` on, without copying them. */
  slice(offset: number, length: number): Buffer {
    this.#check(offset, length);
    return this.#bytes.subarray(offset, offset + length);
  }

  /** Reads the NUL-terminated string at `offset`; it has to end before `end`. */
  string(offset: number, end: number): string {
    this.#check(offset, 1);
    const limit = Math.min(end, this.length, offset + MAX_STRING);
    const stop = this.#bytes.subarray(offset, limit).indexOf(0);
    if (stop < 0) throw new MalformedError("a string has no end", offset);
    return this.#bytes.toString("utf8", offset, offset + stop);
  }

  #check(offset: number, size: number): void {
    const inside = Number.isSafeInteger(offset) && offset >= 0 && size <= this.length - offset;
    if (!inside) throw new MalformedError(`${size} bytes are wanted beyond the end`, offset);
  }
}
