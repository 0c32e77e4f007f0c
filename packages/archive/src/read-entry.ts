import { crc32, inflateRawSync } from "node:zlib";
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

/** Up to here a member is unpacked in one step, without the cost of setting up a stream. */
const SMALL = 4 * 2 ** 20;

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
    if (Math.max(entry.size, entry.compressedSize) > SMALL) {
      for await (const chunk of await file.openReadStreamPromise(raw)) take(asBytes(chunk));
      return null;
    }
    const packed = await reader.bytes(local.fileDataStart, entry.compressedSize);
    take(entry.method === "stored" ? packed : inflate(packed, entry.size));
    return null;
  } catch (error) {
    return fail(entry, "data-broken", error instanceof Error ? error.message : String(error));
  }
}

// One byte more than promised is let through, so that a longer member is seen to be longer.
function inflate(packed: Uint8Array, size: number): Uint8Array {
  return inflateRawSync(packed, { maxOutputLength: size + 1 });
}

function asBytes(chunk: unknown): Uint8Array {
  if (chunk instanceof Uint8Array) return chunk;
  throw new Error("the stream gave something else than bytes");
}

function fail(entry: ZipEntry, kind: ArchiveProblemKind, detail: string): EntryRead {
  return { ok: false, problem: { kind, path: entry.path, detail } };
}
