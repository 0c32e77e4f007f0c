import { Readable } from "node:stream";
import type { XzReadableStream } from "xz-decompress";
import { ArchiveFailure } from "../archive-failure.ts";
import type { ArchiveProblemKind } from "../archive-problem.ts";
import type { RandomAccess } from "../random-access.ts";
import { piecesOf } from "./zlib-chunks.ts";

/**
 * The library lets one file at a time be unpacked and the others wait. Where one lies inside of another, as a package in
 * a tar.xz does, that would be for ever; each has memory of its own, 64 MiB at most, and needs no lock.
 */
const UNLOCKED = { acquire: async () => {}, release: () => {} };

/** What the library's error codes (xz_ret of xz-embedded) mean here. */
const CODES: ReadonlyMap<string, readonly [ArchiveProblemKind, string]> = new Map([
  ["3", ["too-large", "xz: there is not enough memory to unpack it"]],
  ["4", ["too-large", "xz: unpacking wants a dictionary of more than 64 MiB"]],
  ["5", ["data-broken", "xz: a stream does not begin as one"]],
  ["6", ["compression-unknown", "xz with a filter or a checksum that is hardly ever used"]],
  ["7", ["data-broken", "xz: the data are broken"]],
  ["8", ["data-broken", "xz: the data end early"]],
]);

/** Unpacks xz (https://tukaani.org/xz/xz-file-format.txt), streams that follow one another too. Rejects where the data are broken. */
export async function* xzChunks(source: RandomAccess): AsyncGenerator<Uint8Array> {
  const xz = await library();
  Reflect.set(xz.XzReadableStream, "_contextMutex", UNLOCKED);
  const input = Readable.toWeb(Readable.from(piecesOf(source), { objectMode: false }));
  const reader = new xz.XzReadableStream(input).getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } catch (error) {
    throw failureOf(error);
  } finally {
    // Frees the memory of a file that was left early; one that is done or broken has none any more.
    await reader.cancel().catch(() => {});
    await input.cancel().catch(() => {});
  }
}

type Library = { readonly XzReadableStream: typeof XzReadableStream };

/** Loads the library when the first file needs it. Node.js gives its CommonJS exports as the default, a bundler as they are. */
async function library(): Promise<Library> {
  const loaded: Library & { readonly default?: Library } = await import("xz-decompress");
  return loaded.default ?? loaded;
}

function failureOf(error: unknown): unknown {
  const code = /error code (\d+)$/.exec(error instanceof Error ? error.message : "")?.[1] ?? "";
  const [kind, detail] = CODES.get(code) ?? [];
  return kind === undefined || detail === undefined ? error : new ArchiveFailure(kind, detail);
}
