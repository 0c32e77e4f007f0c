import { setImmediate } from "node:timers/promises";
import { ArchiveFailure, problemOf } from "../archive-failure.ts";
import { ARCHIVE_LIMITS, type ArchiveLimits } from "../archive-limits.ts";
import type { ArchiveProblem } from "../archive-problem.ts";
import { ByteInput } from "../byte-input.ts";
import type { ByteStream } from "../byte-stream.ts";
import type { RandomAccess } from "../random-access.ts";
import { bzip2Chunks } from "./bzip2/bzip2-chunks.ts";
import { type Compression, compressionOf } from "./compression-of.ts";
import { xzChunks } from "./xz-chunks.ts";
import { gunzipChunks } from "./zlib-chunks.ts";
import { zstdChunks } from "./zstd-chunks.ts";

/** What is in a compressed file, or why that cannot be told. */
export type Decompressed =
  | { readonly ok: true; readonly compression: Compression; readonly stream: ByteStream }
  | { readonly ok: false; readonly problem: ArchiveProblem };

const HEAD = 16;
/** What unpacks without waiting keeps the machine busy: every so many bytes others get their turn. */
const TURN = 4 * 2 ** 20;

/** Unpacks a compressed file, whatever it is compressed with, piece by piece and no further than is asked for. Never rejects. */
export function decompressed(
  source: RandomAccess,
  limits: ArchiveLimits = ARCHIVE_LIMITS,
): Decompressed {
  try {
    const compression = compressionOf(source.readNow(0, Math.min(HEAD, source.size)));
    if (compression !== null && compression !== "lzma") {
      const stream = guarded(unpack(source, compression), source.size, limits);
      return { ok: true, compression, stream };
    }
    const detail = `${compression ?? "this"} is nothing that can be unpacked here`;
    return { ok: false, problem: { kind: "compression-unknown", path: null, detail } };
  } catch (error) {
    return { ok: false, problem: problemOf(error) };
  }
}

function unpack(
  source: RandomAccess,
  compression: Exclude<Compression, "lzma">,
): AsyncIterable<Uint8Array> {
  switch (compression) {
    case "gzip":
      return gunzipChunks(source);
    case "zstd":
      return zstdChunks(source);
    case "xz":
      return xzChunks(source);
    case "bzip2":
      return inTurns(bzip2Chunks(new ByteInput(source)));
  }
}

async function* inTurns(pieces: Iterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let done = 0;
  for (const piece of pieces) {
    yield piece;
    done += piece.length;
    if (done < TURN) continue;
    done = 0;
    await setImmediate();
  }
}

/** Stops at the limits, and turns what is thrown into a problem. */
function guarded(
  pieces: AsyncIterable<Uint8Array>,
  packedSize: number,
  limits: ArchiveLimits,
): ByteStream {
  let problem: ArchiveProblem | null = null;
  async function* chunks(): AsyncGenerator<Uint8Array> {
    let size = 0;
    try {
      for await (const piece of pieces) {
        size += piece.length;
        expectNoBomb(size, packedSize, limits);
        if (piece.length > 0) yield piece;
      }
    } catch (error) {
      problem = problemOf(error);
    }
  }
  return { chunks: chunks(), problem: () => problem };
}

function expectNoBomb(size: number, packedSize: number, limits: ArchiveLimits): void {
  if (size > limits.totalBytes) {
    const detail = `more than ${limits.totalBytes} bytes unpacked, which is the limit`;
    throw new ArchiveFailure("bomb", detail);
  }
  if (size <= limits.ratioFreeBytes || size <= packedSize * limits.ratio) return;
  const detail = `it unpacks to more than ${limits.ratio} times its size, which is the limit`;
  throw new ArchiveFailure("bomb", detail);
}
