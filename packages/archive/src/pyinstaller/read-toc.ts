import { ArchiveFailure } from "../archive-failure.ts";
import type { ArchiveLimits } from "../archive-limits.ts";
import type { RandomAccess } from "../random-access.ts";
import type { Cookie } from "./find-cookie.ts";

/** One entry of a PyInstaller archive (archive/writers.py, "!IIIIBc" and the name). */
export type TocEntry = {
  readonly path: string;
  /** What it is: b binary, d a file of another program, z PYZ, Z zip, m and M modules, s script, x data, o option, l splash, n link. */
  readonly typecode: string;
  readonly start: number;
  readonly packedSize: number;
  readonly size: number;
  readonly isPacked: boolean;
};

const HEADER = 18;
const TOC_MAX = 32 * 2 ** 20;
const NAME_MAX = 4096;

/** Reads the table of contents of a PyInstaller archive. Throws failures. */
export function readToc(
  source: RandomAccess,
  cookie: Cookie,
  limits: ArchiveLimits,
): readonly TocEntry[] {
  if (cookie.tocSize > TOC_MAX) {
    throw new ArchiveFailure("too-large", `a table of contents of ${cookie.tocSize} bytes`);
  }
  const toc = Buffer.from(source.readNow(cookie.tocStart, cookie.tocSize));
  const entries: TocEntry[] = [];
  for (let at = 0; at < toc.length; ) {
    if (entries.length >= limits.entries) {
      throw new ArchiveFailure("too-many-entries", `more than ${limits.entries} members`);
    }
    const length = at + HEADER < toc.length ? toc.readUInt32BE(at) : 0;
    const isEntry = length > HEADER && length <= Math.min(toc.length - at, HEADER + NAME_MAX);
    if (!isEntry) throw new ArchiveFailure("directory-broken", "the table of contents is broken");
    entries.push(entryOf(toc.subarray(at, at + length), cookie));
    at += length;
  }
  return entries;
}

function entryOf(bytes: Buffer, { start, end, library }: Cookie): TocEntry {
  const name = bytes.subarray(HEADER);
  const nameEnd = name.indexOf(0);
  const text = name.subarray(0, nameEnd === -1 ? name.length : nameEnd).toString("utf8");
  const entry = {
    // On Windows names are written as there.
    path: library.toLowerCase().endsWith(".dll") ? text.replaceAll("\\", "/") : text,
    typecode: String.fromCharCode(bytes.readUInt8(17)),
    start: start + bytes.readUInt32BE(4),
    packedSize: bytes.readUInt32BE(8),
    size: bytes.readUInt32BE(12),
    isPacked: bytes.readUInt8(16) !== 0,
  };
  if (entry.start + entry.packedSize <= end) return entry;
  throw new ArchiveFailure("directory-broken", "a member lies beyond the end of the archive");
}
