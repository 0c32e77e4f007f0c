import * as zlib from "node:zlib";
import { ArchiveFailure } from "../archive-failure.ts";
import { xzChunks } from "../compression/xz-chunks.ts";
import { zstdChunksWithoutNode } from "../compression/zstd-chunks.ts";
import { zstdFrames } from "../compression/zstd-frames.ts";
import { bytesAccess } from "../random-access.ts";

/** How the blocks of a squashfs are packed, of those ways that can be unpacked. */
export type BlockCompression = "zlib" | "xz" | "zstd";

/** Unpacks one block, which is at most `limit` bytes. Rejects where it is more, or broken. */
export async function unpackBlock(
  compression: BlockCompression,
  packed: Uint8Array,
  limit: number,
): Promise<Uint8Array> {
  switch (compression) {
    case "zlib":
      return zlib.inflateSync(packed, { maxOutputLength: limit });
    case "zstd":
      if ("zstdDecompressSync" in zlib) {
        return zlib.zstdDecompressSync(packed, { maxOutputLength: limit });
      }
      return gathered(zstdPieces(packed), limit);
    case "xz":
      return gathered(xzChunks(bytesAccess(packed)), limit);
  }
}

function* zstdPieces(packed: Uint8Array): Generator<Uint8Array> {
  const source = bytesAccess(packed);
  for (const frame of zstdFrames(source)) yield* zstdChunksWithoutNode(source, frame);
}

async function gathered(
  pieces: Iterable<Uint8Array> | AsyncIterable<Uint8Array>,
  limit: number,
): Promise<Uint8Array> {
  const held: Uint8Array[] = [];
  let size = 0;
  for await (const piece of pieces) {
    size += piece.length;
    if (size > limit) throw new ArchiveFailure("data-broken", "a block unpacks to too much");
    held.push(Uint8Array.from(piece));
  }
  return Buffer.concat(held, size);
}
