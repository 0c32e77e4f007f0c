import { createInflate, inflateSync } from "node:zlib";
import { ArchiveFailure, problemOf } from "./archive-failure.ts";
import type { MemberContent } from "./archive.ts";
import { throughTransform } from "./compression/zlib-chunks.ts";
import type { RandomAccess } from "./random-access.ts";

/** Up to here content is unpacked in one step, without the cost of setting up a stream. */
const SMALL = 256 * 1024;

/** Offers content that lies packed by zlib (RFC 1950) in a source; its length and checksum are checked. */
export function inflatedContent(source: RandomAccess, path: string, size: number): MemberContent {
  return {
    access: null,
    read: async (onChunk) => {
      try {
        let read = 0;
        for await (const chunk of inflated(source, size)) {
          read += chunk.length;
          if (read > size) break;
          onChunk(chunk);
        }
        if (read === size) return { ok: true };
        const detail = `${read > size ? "more than promised" : `${read} bytes`} unpacked, ${size} promised`;
        throw new ArchiveFailure("data-broken", detail);
      } catch (error) {
        return { ok: false, problem: problemOf(error, path) };
      }
    },
  };
}

function inflated(
  source: RandomAccess,
  size: number,
): Iterable<Uint8Array> | AsyncIterable<Uint8Array> {
  if (Math.max(size, source.size) > SMALL) return throughTransform(source, () => createInflate());
  // One byte more than promised is let through, so that longer content is seen to be longer.
  return [inflateSync(source.readNow(0, source.size), { maxOutputLength: size + 1 })];
}
