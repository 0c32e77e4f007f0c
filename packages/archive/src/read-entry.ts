import { promisify } from "node:util";
import type { ZlibOptions } from "node:zlib";
import { crc32, createInflateRaw, inflateRaw, inflateRawSync } from "node:zlib";
import { pipeline } from "node:stream/promises";
import type yauzl from "yauzl";
import type { ZipEntry } from "./zip-entry.ts";
import type { ArchiveProblem, ArchiveProblemKind } from "./archive-problem.ts";
import type { ZipSource } from "./zip-source.ts";

/** Whether a member was unpacked whole and its checksum is right. */
export type EntryRead =
  | { readonly ok: true }
  | { readonly ok: false; readonly problem: ArchiveProblem };

/** The archive that a member is read from; `raw` is null for an entry of another archive. */
export type OpenEntry = {
  readonly file: yauzl.ZipFile;
  readonly reader: ZipSource;
  readonly raw: yauzl.Entry | null;
};

/** Up to here a member is unpacked at once, which costs less than to ask another thread. */
const SMALL = 256 * 1024;
/** Up to here in one step by another thread, while others are hashed; larger ones piece by piece. */
const MIDDLE = 8 * 2 ** 20;
const PIECE = 256 * 1024;
/** zlib takes no smaller ones. */
const LEAST_PIECE = 64;

/** Unpacks one member piece by piece and checks its length and CRC-32. Never rejects. */
export async function readEntry(
  open: OpenEntry,
  entry: ZipEntry,
  onChunk: (chunk: Uint8Array) => void,
): Promise<EntryRead> {
  const refused = refusal(open, entry);
  if (refused !== null) return refused;
  let checksum = 0;
  let size = 0;
  const take = (chunk: Uint8Array) => {
    checksum = crc32(chunk, checksum);
    size += chunk.length;
    onChunk(chunk);
  };
  const problem = await unpack(open, entry, take);
  if (problem !== null) return problem;
  if (size !== entry.size)
    return fail(entry, "data-broken", `${size} bytes unpacked, ${entry.size} promised`);
  return checksum === entry.crc32
    ? { ok: true }
    : fail(entry, "checksum-wrong", "the CRC-32 differs");
}

function refusal(open: OpenEntry, entry: ZipEntry): EntryRead | null {
  if (open.raw === null) return fail(entry, "data-broken", "the entry is of another archive");
  if (entry.encrypted) return fail(entry, "encrypted", "the member is encrypted");
  return entry.method === "other"
    ? fail(entry, "method-unknown", "the member is neither stored nor deflated")
    : null;
}

async function unpack(
  open: OpenEntry,
  entry: ZipEntry,
  take: (chunk: Uint8Array) => void,
): Promise<EntryRead | null> {
  try {
    const { file, reader, raw } = open;
    if (raw === null) return null;
    const local = await file.readLocalFileHeaderPromise(raw);
    if (!raw.fileNameRaw.equals(local.fileName)) {
      return fail(
        entry,
        "local-header-differs",
        "the member's own header has another name than the directory",
      );
    }
    const place = { start: local.fileDataStart, size: entry.compressedSize };
    if (Math.max(entry.size, place.size) > MIDDLE) await stream(reader, entry, [place, take]);
    else take(await whole(reader, entry, place));
    return null;
  } catch (error) {
    return fail(entry, "data-broken", error instanceof Error ? error.message : String(error));
  }
}

type Place = { readonly start: number; readonly size: number };

// One byte more than promised is let through, so that a longer member is seen to be longer.
async function whole(reader: ZipSource, entry: ZipEntry, place: Place): Promise<Uint8Array> {
  const packed = await reader.bytes(place.start, place.size);
  if (entry.method === "stored") return packed;
  // One piece of just that size: nothing is put together afterwards.
  const length = entry.size + 1;
  const options = { maxOutputLength: length, chunkSize: Math.max(length, LEAST_PIECE) };
  return entry.size > SMALL ? inflateAside(packed, options) : inflateRawSync(packed, options);
}

const inflateAside = promisify<Uint8Array, ZlibOptions, Buffer>(inflateRaw);

async function stream(
  reader: ZipSource,
  entry: ZipEntry,
  [{ start, size }, take]: readonly [Place, (chunk: Uint8Array) => void],
): Promise<void> {
  const packed = reader.chunks(start, start + size);
  if (entry.method === "stored") {
    for await (const chunk of packed) take(chunk);
    return;
  }
  const inflater = createInflateRaw({ chunkSize: PIECE });
  const pump = pipeline(packed, inflater);
  // Its failure is the iteration's too, which is awaited.
  pump.catch(() => undefined);
  let left = entry.size + 1;
  for await (const chunk of inflater) {
    const bytes = asBytes(chunk);
    take(bytes);
    left -= bytes.length;
    // More than was promised: it is seen to be longer, and no more of it is unpacked.
    if (left <= 0) break;
  }
}

function asBytes(chunk: unknown): Uint8Array {
  if (chunk instanceof Uint8Array) return chunk;
  throw new Error("the stream gave something else than bytes");
}

function fail(entry: ZipEntry, kind: ArchiveProblemKind, detail: string): EntryRead {
  return { ok: false, problem: { kind, path: entry.path, detail } };
}
