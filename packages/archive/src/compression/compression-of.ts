/** Names the ways in which a whole file may be compressed. */
export type Compression = "gzip" | "zstd" | "xz" | "bzip2" | "lzma";

const MAGICS: readonly (readonly [Compression, readonly number[]])[] = [
  ["gzip", [0x1f, 0x8b, 0x08]],
  ["zstd", [0x28, 0xb5, 0x2f, 0xfd]],
  ["xz", [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00]],
];
/** "BZh", a digit, and the magic of a block or of the end. */
const BZIP2 = /^425a683[1-9](?:314159265359|177245385090)/;
/** A zstd frame that holds no data of its own begins 0x184D2A50 to 5F (RFC 8878 3.1.2). */
const SKIPPABLE = [0x2a, 0x4d, 0x18];
const LZMA_HEADER = 13;
/** No file says it is larger than 256 GiB (liblzma guesses alike). */
const LZMA_SIZE_MAX = 2n ** 38n;
const LZMA_SIZE_UNKNOWN = 2n ** 64n - 1n;
/** All properties fit into a number less than this. */
const LZMA_PROPERTIES = 9 * 5 * 5;

/** Tells from its first bytes (14 are enough) how a file is compressed; null for one that is not. */
export function compressionOf(head: Uint8Array): Compression | null {
  for (const [compression, magic] of MAGICS) {
    if (magic.every((byte, index) => head[index] === byte)) return compression;
  }
  if (BZIP2.test(Buffer.from(head.subarray(0, 10)).toString("hex"))) return "bzip2";
  const isSkippable =
    (head[0] ?? 0) >> 4 === 5 && SKIPPABLE.every((byte, index) => head[index + 1] === byte);
  if (isSkippable) return "zstd";
  return isLzma(head) ? "lzma" : null;
}

// The format has no magic: what its header may hold is rare enough.
function isLzma(head: Uint8Array): boolean {
  if (head.length <= LZMA_HEADER || head[LZMA_HEADER] !== 0) return false;
  const view = new DataView(head.buffer, head.byteOffset, LZMA_HEADER);
  const size = view.getBigUint64(5, true);
  return (
    view.getUint8(0) < LZMA_PROPERTIES &&
    isUsualDictionary(view.getUint32(1, true)) &&
    (size === LZMA_SIZE_UNKNOWN || size < LZMA_SIZE_MAX)
  );
}

/** A power of two, or the sum of two that follow one another. */
function isUsualDictionary(size: number): boolean {
  const highest = 2 ** Math.floor(Math.log2(size));
  return size >= 4096 && (size === highest || size === highest * 1.5);
}
