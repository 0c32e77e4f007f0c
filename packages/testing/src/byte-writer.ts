/** Writes integers and strings one after the other, in one byte order. */
export class ByteWriter {
  readonly #bytes: number[] = [];
  readonly #little: boolean;

  constructor(data: "little" | "big") {
    this.#little = data === "little";
  }

  get length(): number {
    return this.#bytes.length;
  }

  /** Writes `value` in `size` bytes. */
  uint(value: number, size: 1 | 2 | 4 | 8): this {
    const digits = Array.from(
      { length: size },
      (_, index) => Math.floor(value / 256 ** index) % 256,
    );
    this.#bytes.push(...(this.#little ? digits : digits.toReversed()));
    return this;
  }

  raw(bytes: Iterable<number>): this {
    this.#bytes.push(...bytes);
    return this;
  }

  /** Writes a string and its NUL. */
  text(text: string): this {
    return this.raw(Buffer.from(`${text}\0`));
  }

  /** Writes zeros until the length is a multiple of `align`. */
  pad(align: number): this {
    while (this.#bytes.length % align !== 0) this.#bytes.push(0);
    return this;
  }

  toBytes(): Uint8Array {
    return Uint8Array.from(this.#bytes);
  }
}
