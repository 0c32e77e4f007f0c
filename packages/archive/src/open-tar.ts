import { ARCHIVE_LIMITS, type ArchiveLimits } from "./archive-limits.ts";
import type { Archive } from "./archive.ts";
import { compressionOf } from "./compression/compression-of.ts";
import { decompressed } from "./compression/decompressed.ts";
import type { RandomAccess } from "./random-access.ts";
import { tarArchive } from "./tar/tar-archive.ts";
import { tarStream } from "./tar/tar-stream.ts";

/** Enough to tell how something is compressed. */
const HEAD = 16;

/** Gives the members of a tar archive, compressed in any way or not at all; each walk unpacks it anew. */
export function openTar(source: RandomAccess, limits: ArchiveLimits = ARCHIVE_LIMITS): Archive {
  return {
    walk: async (visit) => {
      const head = await source.read(0, Math.min(HEAD, source.size)).catch(() => new Uint8Array());
      if (compressionOf(head) === null) return tarArchive(source, limits).walk(visit);
      const opened = decompressed(source, limits);
      if (!opened.ok) return [opened.problem];
      return tarStream(opened.stream, limits).walk(visit);
    },
  };
}
