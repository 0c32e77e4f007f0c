import { pipeline, Readable, type Transform } from "node:stream";
import { createGunzip } from "node:zlib";
import type { RandomAccess } from "../random-access.ts";

const INPUT_CHUNK = 256 * 1024;
const OUTPUT_CHUNK = 256 * 1024;

/** Unpacks gzip (RFC 1952), members that follow one another too. Rejects where the data are broken. */
export function gunzipChunks(source: RandomAccess): AsyncIterable<Uint8Array> {
  return throughTransform(source, () => createGunzip({ chunkSize: OUTPUT_CHUNK }));
}

/** Sends a source through a stream of Node's, which lives as long as the loop over what comes out. */
export async function* throughTransform(
  source: RandomAccess,
  create: () => Transform,
): AsyncGenerator<Uint8Array> {
  const transform = create();
  // Its errors are those of the transform, whose iterator throws them.
  pipeline(Readable.from(piecesOf(source), { objectMode: false }), transform, () => {});
  for await (const chunk of transform) {
    if (chunk instanceof Uint8Array) yield chunk;
  }
}

/** Reads a source from its beginning to its end. */
export async function* piecesOf(source: RandomAccess): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < source.size; at += INPUT_CHUNK) {
    yield await source.read(at, Math.min(INPUT_CHUNK, source.size - at));
  }
}
