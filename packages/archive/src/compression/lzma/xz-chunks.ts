import { ArchiveFailure } from "../../archive-failure.ts";
import type { ByteInput } from "../../byte-input.ts";
import { lzma2Chunks } from "./lzma2-chunks.ts";
import { type Check, checkOf } from "./xz-check.ts";
import { crc32 } from "node:zlib";

const HEADER_SIZE = 12;
const MAGIC = [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00];
const FOOTER_MAGIC = [0x59, 0x5a];
const LZMA2 = 0x21;
const INDEX = 0;
/** Sizes of a block's header and of its parts are multiples of this. */
const UNIT = 4;

/** What each block of a stream was, to be compared with the index. */
type BlockSizes = { readonly unpadded: number; readonly unpacked: number };

/** Unpacks xz (https://tukaani.org/xz/xz-file-format.txt 1.2.1), streams that follow one another too, and checks all checksums. */
export function* xzChunks(input: ByteInput): Generator<Uint8Array> {
  while (input.left > 0) {
    yield* stream(input);
    while (input.left > 0 && input.isZeroNext()) expectZeros(input.bytes(UNIT));
  }
}

function expectZeros(padding: Uint8Array): void {
  if (padding.some((byte) => byte !== 0)) broken("the padding is not zeros");
}

function* stream(input: ByteInput): Generator<Uint8Array> {
  const header = input.bytes(HEADER_SIZE).slice();
  if (MAGIC.some((byte, index) => header[index] !== byte)) broken("a stream does not begin as one");
  expectChecksum(header.subarray(6, 8), header.subarray(8));
  const flags = header.subarray(6, 8);
  const blocks: BlockSizes[] = [];
  for (let size = input.byte(); size !== INDEX; size = input.byte()) {
    const start = input.position - 1;
    let unpacked = 0;
    const check = checkOf(flags);
    for (const piece of block(input, (size + 1) * UNIT, check)) {
      unpacked += piece.length;
      yield piece;
    }
    const padding = -(input.position - start) & (UNIT - 1);
    const unpadded = input.position - start + check.size;
    expectZeros(input.bytes(padding));
    if (!check.isRight(input.bytes(check.size))) {
      throw new ArchiveFailure("checksum-wrong", "xz: the checksum of a block differs");
    }
    blocks.push({ unpadded, unpacked });
  }
  const indexSize = readIndex(input, blocks);
  readFooter(input, flags, indexSize);
}

function* block(input: ByteInput, headerSize: number, check: Check): Generator<Uint8Array> {
  const rest = input.bytes(headerSize - 1);
  const header = Uint8Array.of(headerSize / UNIT - 1, ...rest);
  expectChecksum(header.subarray(0, -UNIT), header.subarray(-UNIT));
  const dictionary = dictionaryOf(header.subarray(0, -UNIT));
  for (const piece of lzma2Chunks(input, dictionary)) {
    check.add(piece);
    yield piece;
  }
}

/** Reads the filters of a block: LZMA2 alone, as everybody packs but for special uses. */
function dictionaryOf(header: Uint8Array): number {
  const flags = header[1] ?? 0;
  const numbers = new Numbers(header, 2);
  if ((flags & 0x3c) !== 0) broken("a block of a later version");
  if ((flags & 0x40) !== 0) numbers.next();
  if ((flags & 0x80) !== 0) numbers.next();
  const filter = numbers.next();
  if ((flags & 3) !== 0 || filter !== LZMA2) {
    throw new ArchiveFailure("compression-unknown", "xz with filters other than LZMA2");
  }
  if (numbers.next() !== 1) broken("LZMA2 with other properties");
  const bits = numbers.next();
  if (bits > 40) broken("LZMA2 with other properties");
  return (2 | (bits & 1)) * 2 ** ((bits >> 1) + 11);
}

// The index is a table of what was just read: it is compared, so that no other program sees other blocks.
function readIndex(input: ByteInput, blocks: readonly BlockSizes[]): number {
  const start = input.position - 1;
  let checksum = crc32(Uint8Array.of(INDEX));
  const next = () => {
    const bytes: number[] = [];
    do bytes.push(input.byte());
    while ((bytes.at(-1) ?? 0) >= 0x80 && bytes.length < 9);
    checksum = crc32(Uint8Array.from(bytes), checksum);
    return numberOf(bytes);
  };
  if (next() !== blocks.length) broken("the index counts other blocks");
  for (const { unpadded, unpacked } of blocks) {
    if (next() !== unpadded || next() !== unpacked) broken("the index has other sizes");
  }
  const padding = input.bytes(-(input.position - start) & (UNIT - 1)).slice();
  expectZeros(padding);
  checksum = crc32(padding, checksum);
  expectNumber(input.bytes(UNIT), checksum);
  return input.position - start;
}

function readFooter(input: ByteInput, flags: Uint8Array, indexSize: number): void {
  const footer = input.bytes(HEADER_SIZE);
  expectChecksum(footer.subarray(4, 10), footer.subarray(0, 4));
  const view = new DataView(footer.buffer, footer.byteOffset, HEADER_SIZE);
  const isSame =
    (view.getUint32(4, true) + 1) * UNIT === indexSize &&
    flags.every((byte, index) => footer[8 + index] === byte) &&
    FOOTER_MAGIC.every((byte, index) => footer[10 + index] === byte);
  if (!isSame) broken("a stream does not end as one");
}

/** Reads numbers of seven bits a byte, the lowest first (xz-file-format.txt 1.2). */
class Numbers {
  readonly #bytes: Uint8Array;
  #at: number;

  constructor(bytes: Uint8Array, at: number) {
    this.#bytes = bytes;
    this.#at = at;
  }

  next(): number {
    const end = this.#bytes.findIndex((byte, index) => index >= this.#at && byte < 0x80);
    const bytes = this.#bytes.subarray(this.#at, end + 1);
    this.#at += bytes.length;
    return numberOf(bytes);
  }
}

function numberOf(bytes: Iterable<number>): number {
  let value = 0;
  let unit = 1;
  for (const byte of bytes) {
    value += (byte & 0x7f) * unit;
    unit *= 0x80;
  }
  return value;
}

function expectChecksum(bytes: Uint8Array, stored: Uint8Array): void {
  expectNumber(stored, crc32(bytes));
}

function expectNumber(stored: Uint8Array, wanted: number): void {
  const view = new DataView(stored.buffer, stored.byteOffset, stored.length);
  if (view.getUint32(0, true) !== wanted) {
    throw new ArchiveFailure("checksum-wrong", "xz: the checksum of a header differs");
  }
}

function broken(what: string): never {
  throw new ArchiveFailure("data-broken", `xz: ${what}`);
}
