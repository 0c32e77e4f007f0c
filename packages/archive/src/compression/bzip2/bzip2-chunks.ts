import { ArchiveFailure } from "../../archive-failure.ts";
import type { ByteInput } from "../../byte-input.ts";
import { BitInput } from "./bit-input.ts";
import { bzip2Crc, makeBzip2Table } from "./bzip2-crc.ts";
import { type Block, readBlock } from "./read-block.ts";

const CHUNK = 128 * 1024;
/** Four alike are followed by how many more there are, 255 at most. */
const RUN = 4;
const LONGEST_RUN = 255;
/** "BZh". */
const MAGIC = 0x425a68;
/** The first digits of pi and of its square root. */
const BLOCK_MAGIC = [0x314159, 0x265359];
const END_MAGIC = [0x177245, 0x385090];

/** Unpacks bzip2, streams that follow one another too, and checks all checksums; a piece is valid until the next. */
export function* bzip2Chunks(input: ByteInput): Generator<Uint8Array> {
  const bits = new BitInput(input);
  const table = makeBzip2Table();
  do {
    yield* stream(bits, table);
    bits.align();
  } while (!bits.isAtEnd);
}

function* stream(bits: BitInput, table: Int32Array): Generator<Uint8Array> {
  const space = new Int32Array(readLevel(bits) * 100_000);
  let combined = 0;
  while (isBlockNext(bits)) {
    const checksum = bits.word();
    let sum = -1;
    for (const piece of text(readBlock(bits, space), space)) {
      sum = bzip2Crc(table, piece, sum);
      yield piece;
    }
    expectSame(~sum, checksum);
    combined = ((combined << 1) | (combined >>> 31)) ^ checksum;
  }
  expectSame(combined, bits.word());
}

function readLevel(bits: BitInput): number {
  const isMagic = bits.bits(24) === MAGIC;
  const level = bits.bits(8) - 0x30;
  if (isMagic && level >= 1 && level <= 9) return level;
  throw new ArchiveFailure("data-broken", "bzip2: a stream does not begin as one");
}

function isBlockNext(bits: BitInput): boolean {
  const magic = [bits.bits(24), bits.bits(24)];
  if (BLOCK_MAGIC.every((part, index) => part === magic[index])) return true;
  if (END_MAGIC.every((part, index) => part === magic[index])) return false;
  throw new ArchiveFailure("data-broken", "bzip2: no block where one is due");
}

function expectSame(computed: number, stored: number): void {
  if (computed === stored) return;
  throw new ArchiveFailure("checksum-wrong", "bzip2: a checksum differs");
}

/** Undoes the transform of Burrows and Wheeler, and then the runs. */
function* text(block: Block, space: Int32Array): Generator<Uint8Array> {
  chain(block, space);
  const output = new Uint8Array(CHUNK + LONGEST_RUN);
  let at = 0;
  let alike = 0;
  let before = -1;
  let next = (space[block.origin] ?? 0) >>> 8;
  for (let left = block.length; left > 0; left--) {
    const entry = space[next] ?? 0;
    const byte = entry & 0xff;
    next = entry >>> 8;
    if (alike === RUN) {
      output.fill(before, at, at + byte);
      at += byte;
      alike = 0;
      before = -1;
    } else {
      output[at] = byte;
      at += 1;
      alike = byte === before ? alike + 1 : 1;
      before = byte;
    }
    if (at < CHUNK) continue;
    yield output.subarray(0, at);
    at = 0;
  }
  yield output.subarray(0, at);
}

/** Writes above each byte the place of the one that follows it in the text. */
function chain({ length, counts }: Block, space: Int32Array): void {
  const places = new Int32Array(256);
  for (let byte = 1; byte < 256; byte++) {
    places[byte] = (places[byte - 1] ?? 0) + (counts[byte - 1] ?? 0);
  }
  for (let index = 0; index < length; index++) {
    const byte = (space[index] ?? 0) & 0xff;
    const place = places[byte] ?? 0;
    places[byte] = place + 1;
    space[place] = (space[place] ?? 0) | (index << 8);
  }
}
