import { ArchiveFailure } from "../../archive-failure.ts";
import type { ByteInput } from "../../byte-input.ts";
import { LzWindow } from "./lz-window.ts";
import { LzmaDecoder, lzmaProperties } from "./lzma-decoder.ts";
import { RangeDecoder } from "./range-decoder.ts";

/** Up to here, what a chunk promises of LZMA2 is in its control byte. */
const STORED_WITH_RESET = 1;
const STORED = 2;
const LZMA = 0x80;

/** Unpacks LZMA2 (xz-file-format.txt 5.3.1, liblzma's lzma2_decoder) up to its end mark; a piece is valid until the next. */
export function* lzma2Chunks(input: ByteInput, dictionary: number): Generator<Uint8Array> {
  const chunks = new Lzma2(input, dictionary);
  for (let control = input.byte(); control !== 0; control = input.byte()) {
    yield* chunks.chunk(control);
  }
}

class Lzma2 {
  readonly #input: ByteInput;
  readonly #range = new RangeDecoder();
  readonly #window: LzWindow;
  readonly #decoder: LzmaDecoder;
  #hasDictionary = false;
  #hasProperties = false;

  constructor(input: ByteInput, dictionary: number) {
    this.#input = input;
    this.#window = new LzWindow(dictionary);
    this.#decoder = new LzmaDecoder(this.#range, this.#window);
  }

  *chunk(control: number): Generator<Uint8Array> {
    if (control < LZMA && control > STORED) broken("a chunk of unknown kind");
    if (control === STORED_WITH_RESET || control >= 0xe0) {
      this.#window.reset();
      this.#hasDictionary = true;
    }
    if (!this.#hasDictionary) broken("the first chunk does not begin anew");
    const size = this.#number() + 1;
    if (control < LZMA) yield* this.#stored(size);
    else yield* this.#packed(control, size + ((control & 0x1f) << 16));
  }

  *#stored(size: number): Generator<Uint8Array> {
    for (let left = size; left > 0; ) {
      const room = this.#window.prepare() - this.#window.at;
      const length = Math.min(left, room);
      this.#window.write(this.#input.bytes(length));
      left -= length;
      yield this.#window.take();
    }
  }

  *#packed(control: number, size: number): Generator<Uint8Array> {
    const packedSize = this.#number() + 1;
    this.#begin((control >> 5) & 3);
    const range = this.#range;
    range.input = this.#input.bytes(packedSize);
    range.at = 0;
    range.end = packedSize;
    if (!range.start()) broken("a chunk begins wrong");
    for (let left = size; left > 0; ) {
      const room = this.#window.prepare();
      const start = this.#window.at;
      // Nothing is read beyond the chunk but zeros: a chunk that wants more is told by its end.
      if (!this.#decoder.decode(Math.min(start + left, room), packedSize + 32))
        broken("an end mark");
      left -= this.#window.at - start;
      if (left < 0 || range.at > packedSize) broken("a chunk is longer than it says");
      yield this.#window.take();
    }
    if (range.at !== packedSize || !range.isFinished) broken("a chunk does not end where it says");
  }

  /** 0 goes on, 1 resets the state, 2 has new properties, 3 also begins a new dictionary. */
  #begin(reset: number): void {
    if (reset >= 2) {
      const properties = lzmaProperties(this.#input.byte());
      const isKnown =
        properties !== null && properties.literalContextBits + properties.literalPositionBits <= 4;
      if (!isKnown) throw new ArchiveFailure("data-broken", "properties that LZMA2 does not have");
      this.#decoder.setProperties(properties);
      this.#hasProperties = true;
    }
    if (!this.#hasProperties) broken("the first packed chunk has no properties");
    if (reset === 1) this.#decoder.resetState();
  }

  #number(): number {
    const high = this.#input.byte();
    return (high << 8) | this.#input.byte();
  }
}

function broken(what: string): never {
  throw new ArchiveFailure("data-broken", `LZMA2: ${what}`);
}
