import { Decompress } from "fzstd";
import * as zlib from "node:zlib";
import { type RandomAccess, sliceAccess } from "../random-access.ts";
import { ArchiveFailure } from "../archive-failure.ts";
import { throughTransform } from "./zlib-chunks.ts";
import { Xxh64 } from "./xxh64.ts";
import { type ZstdFrame, zstdBlocks, zstdBlocksStart, zstdFrames } from "./zstd-frames.ts";

const OUTPUT_CHUNK = 256 * 1024;
/** Frames that unpack to no more than this are not worth a stream. */
const SMALL = 2 ** 20;

/** Unpacks zstd (RFC 8878), frames that follow one another too. Rejects where the data are broken. */
export async function* zstdChunks(source: RandomAccess): AsyncGenerator<Uint8Array> {
  for (const frame of zstdFrames(source)) {
    // Node has it from 22.15 on; actions run on 20 where a machine has no newer one.
    if ("createZstdDecompress" in zlib) yield* byNode(source, frame);
    else yield* zstdChunksWithoutNode(source, frame);
  }
}

function byNode(
  source: RandomAccess,
  { start, end, sizeMax }: ZstdFrame,
): Iterable<Uint8Array> | AsyncIterable<Uint8Array> {
  if (sizeMax > SMALL) {
    const frame = sliceAccess(source, start, end - start);
    return throughTransform(frame, () => zlib.createZstdDecompress({ chunkSize: OUTPUT_CHUNK }));
  }
  return [zlib.zstdDecompressSync(source.readNow(start, end - start))];
}

/** Unpacks one frame with a library in the language itself, block by block: a block is at most 128 KiB. */
export function* zstdChunksWithoutNode(
  source: RandomAccess,
  { start, end }: ZstdFrame,
): Generator<Uint8Array> {
  const pieces: Uint8Array[] = [];
  const decompress = new Decompress((piece) => pieces.push(piece));
  let at = zstdBlocksStart(source, start);
  decompress.push(source.readNow(start, at - start));
  // The library does not look at the checksum behind the last block.
  const sum = new Xxh64();
  const taken = function* () {
    for (const piece of pieces.splice(0)) {
      sum.add(piece);
      yield piece;
    }
  };
  for (const [, next] of zstdBlocks(source, at)) {
    decompress.push(source.readNow(at, next - at));
    at = next;
    yield* taken();
  }
  // Of a small frame it gives nothing before it knows that nothing follows.
  decompress.push(source.readNow(at, end - at), true);
  yield* taken();
  if (at === end || Buffer.from(source.readNow(at, 4)).readUInt32LE() === sum.low) return;
  throw new ArchiveFailure("checksum-wrong", "zstd: the checksum of a frame differs");
}
