import { ArchiveFailure } from "../archive-failure.ts";
import type { RandomAccess } from "../random-access.ts";

/** Where a frame lies, and its blocks in it. */
export type ZstdFrame = {
  readonly start: number;
  /** Behind its last block and its checksum. */
  readonly end: number;
  /** It unpacks to no more than this. */
  readonly sizeMax: number;
};

const MAGIC = 0xfd2fb528;
const SKIPPABLE = 0x184d2a50;
const BLOCK_MAX = 128 * 1024;
/** What zstd itself unpacks without being told to use more memory. */
const WINDOW_MAX = 128 * 2 ** 20;
const LAST = 1;
const RLE = 1;
const RESERVED = 3;

/** Finds the frames of a zstd file (RFC 8878 3.1), each as it is asked for: Node's decompressor ends with the first. Throws failures. */
export function* zstdFrames(source: RandomAccess): Generator<ZstdFrame> {
  for (let start = 0; start < source.size; ) {
    const magic = number(source, start, 4);
    if ((magic & ~15) >>> 0 === SKIPPABLE) {
      start += 8 + number(source, start + 4, 4);
      if (start > source.size) broken("a frame ends early");
      continue;
    }
    if (magic !== MAGIC) broken("no frame where one is due");
    const frame = frameAt(source, start);
    yield frame;
    start = frame.end;
  }
}

/** Goes through the blocks of a frame: where each begins, and where the next would. */
export function* zstdBlocks(
  source: RandomAccess,
  start: number,
): Generator<readonly [number, number]> {
  for (let at = start, isLast = false; !isLast; ) {
    const header = number(source, at, 3);
    const type = (header >> 1) & 3;
    if (type === RESERVED) broken("a block of unknown kind");
    isLast = (header & LAST) === LAST;
    const end = at + 3 + (type === RLE ? 1 : header >> 3);
    if (end > source.size) broken("a block ends early");
    yield [at, end];
    at = end;
  }
}

/** Tells where the first block of a frame begins (RFC 8878 3.1.1.1). */
export function zstdBlocksStart(source: RandomAccess, start: number): number {
  const descriptor = number(source, start + 4, 1);
  const isSingle = (descriptor & 0x20) !== 0;
  const sizeFlag = descriptor >> 6;
  const dictionaryBytes = [0, 1, 2, 4][descriptor & 3] ?? 0;
  if (dictionaryBytes > 0) {
    throw new ArchiveFailure("compression-unknown", "zstd with a dictionary that is elsewhere");
  }
  const sizeBytes = sizeFlag === 0 ? Number(isSingle) : 1 << sizeFlag;
  const sizeAt = start + 5 + (isSingle ? 0 : 1);
  const window = isSingle
    ? number(source, sizeAt, sizeBytes) + (sizeFlag === 1 ? 256 : 0)
    : windowOf(number(source, start + 5, 1));
  if (window > WINDOW_MAX) {
    const detail = `unpacking wants ${window} bytes of memory, the limit is ${WINDOW_MAX}`;
    throw new ArchiveFailure("too-large", detail);
  }
  return sizeAt + sizeBytes;
}

function frameAt(source: RandomAccess, start: number): ZstdFrame {
  let end = zstdBlocksStart(source, start);
  let blocks = 0;
  for (const [, next] of zstdBlocks(source, end)) {
    end = next;
    blocks += 1;
  }
  const hasChecksum = (number(source, start + 4, 1) & 4) !== 0;
  end += hasChecksum ? 4 : 0;
  if (end > source.size) broken("a frame ends early");
  return { start, end, sizeMax: blocks * BLOCK_MAX };
}

function windowOf(descriptor: number): number {
  const base = 2 ** (10 + (descriptor >> 3));
  return base + (base / 8) * (descriptor & 7);
}

/** Reads a number of up to eight bytes, the lowest first. */
function number(source: RandomAccess, at: number, bytes: number): number {
  if (at + bytes > source.size) broken("a frame ends early");
  return source.readNow(at, bytes).reduceRight((value, byte) => value * 256 + byte, 0);
}

function broken(what: string): never {
  throw new ArchiveFailure("data-broken", `zstd: ${what}`);
}
