import type { RandomAccess } from "../random-access.ts";

/** What stands at the end of a PyInstaller archive (PyInstaller's archive/writers.py, CArchiveWriter). */
export type Cookie = {
  /** Where the archive begins in the file. */
  readonly start: number;
  /** Where the archive ends, behind the cookie. */
  readonly end: number;
  readonly tocStart: number;
  readonly tocSize: number;
  /** As in "3.11". */
  readonly python: string;
  /** The library of the interpreter, as in "libpython3.11.so.1.0". */
  readonly library: string;
};

/** "MEI" and five control characters. */
const MAGIC = Buffer.from("4d45490c0b0a0b0e", "hex");
const SIZE = 88;
const CHUNK = 2 ** 20;
/** The end of a file is where it nearly always is. */
const LAST = 64 * 1024;
/** So often the magic may stand somewhere without being one. */
const CANDIDATES = 64;

/**
 * Searches a program backwards for the cookie of a PyInstaller archive: it is not at the end, on Linux the archive is a
 * section with others behind it. Null where there is none; rejects where the source does.
 */
export async function findCookie(source: RandomAccess): Promise<Cookie | null> {
  let candidates = CANDIDATES;
  let size = LAST;
  for (let end = source.size; end >= SIZE && candidates > 0; size = CHUNK) {
    const start = Math.max(0, end - size);
    // What begins in this piece may end in the one behind it, which was read before.
    const length = Math.min(end + MAGIC.length - 1, source.size) - start;
    const piece = await source.read(start, length);
    const bytes = Buffer.from(piece.buffer, piece.byteOffset, piece.length);
    for (let at = bytes.lastIndexOf(MAGIC); at !== -1 && candidates > 0; candidates--) {
      const cookie = cookieAt(source, start + at);
      if (cookie !== null) return cookie;
      at = at === 0 ? -1 : bytes.lastIndexOf(MAGIC, at - 1);
    }
    end = start;
  }
  return null;
}

function cookieAt(source: RandomAccess, at: number): Cookie | null {
  if (at + SIZE > source.size) return null;
  const bytes = Buffer.from(source.readNow(at, SIZE));
  const [size, tocOffset] = [bytes.readUInt32BE(8), bytes.readUInt32BE(12)];
  const [tocSize, version] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
  const end = at + SIZE;
  const isInside = size <= end && tocOffset + tocSize <= size - SIZE;
  if (!isInside || version < 20 || version >= 10_000) return null;
  const library = bytes.subarray(24).toString("latin1");
  return {
    start: end - size,
    end,
    tocStart: end - size + tocOffset,
    tocSize,
    python: pythonOf(version),
    library: library.slice(0, Math.max(0, library.indexOf("\0"))),
  };
}

// 27 is 2.7, 39 is 3.9, 311 is 3.11.
function pythonOf(version: number): string {
  const unit = version >= 100 ? 100 : 10;
  return `${Math.floor(version / unit)}.${version % unit}`;
}
