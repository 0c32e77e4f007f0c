/** Writes numbers at chosen places of a file that grows as needed. */
export class Image {
  readonly #little: boolean;
  #bytes = Buffer.alloc(0);

  constructor(data: "little" | "big" = "little") {
    this.#little = data === "little";
  }

  get length(): number {
    return this.#bytes.length;
  }

  put(offset: number, size: 1 | 2 | 4 | 8, value: number): this {
    this.#grow(offset + size);
    const digits = Array.from(
      { length: size },
      (_, index) => Math.floor(value / 256 ** index) % 256,
    );
    this.#bytes.set(this.#little ? digits : digits.toReversed(), offset);
    return this;
  }

  /** Puts bytes, or a text with its NUL; gives the offset. */
  set(offset: number, content: Uint8Array | string): number {
    const bytes = typeof content === "string" ? Buffer.from(`${content}\0`) : content;
    this.#grow(offset + bytes.length);
    this.#bytes.set(bytes, offset);
    return offset;
  }

  /** Puts at the end; gives the offset. */
  add(content: Uint8Array | string): number {
    return this.set(this.length, content);
  }

  toBytes(): Buffer {
    return this.#bytes;
  }

  #grow(length: number): void {
    if (length <= this.#bytes.length) return;
    this.#bytes = Buffer.concat([this.#bytes, Buffer.alloc(length - this.#bytes.length)]);
  }
}
