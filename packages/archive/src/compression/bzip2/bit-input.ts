import type { ByteInput } from "../../byte-input.ts";

/** Reads bits, the highest of each byte first. */
export class BitInput {
  readonly #input: ByteInput;
  #buffer = 0;
  /** Bits of the buffer that were not read. */
  #count = 0;

  constructor(input: ByteInput) {
    this.#input = input;
  }

  /** Whether there is no whole byte left. */
  get isAtEnd(): boolean {
    return this.#count < 8 && this.#input.left === 0;
  }

  /** Reads a number of at most 24 bits. */
  bits(count: number): number {
    const value = this.peek(count);
    this.#count -= count;
    return value;
  }

  /** The same, and leaves them to be read. */
  peek(count: number): number {
    while (this.#count < count) {
      this.#buffer = (this.#buffer << 8) | this.#input.byte();
      this.#count += 8;
    }
    return (this.#buffer >>> (this.#count - count)) & ((1 << count) - 1);
  }

  skip(count: number): void {
    this.#count -= count;
  }

  /** Goes on at the next whole byte. */
  align(): void {
    this.#count -= this.#count % 8;
  }

  /** Reads 32 bits as a signed number. */
  word(): number {
    const high = this.bits(16);
    return (high << 16) | this.bits(16);
  }
}
