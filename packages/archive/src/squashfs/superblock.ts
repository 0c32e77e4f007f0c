import { ArchiveFailure } from "../archive-failure.ts";
import type { RandomAccess } from "../random-access.ts";
import type { BlockCompression } from "./unpack-block.ts";

/** What a squashfs says of itself, and where its tables begin. */
export type Superblock = {
  readonly compression: BlockCompression;
  /** Content is cut into blocks of so many bytes. */
  readonly blockSize: number;
  readonly fragments: number;
  /** Where the inode of the root stands: a block in the table of inodes, and a place in it. */
  readonly root: { readonly block: number; readonly offset: number };
  readonly inodeTable: number;
  readonly directoryTable: number;
  readonly fragmentTable: number;
};

const SIZE = 96;
const MAGIC = 0x7371_7368;
const VERSION = 4;
const BLOCK_MAX = 2 ** 20;
const COMPRESSIONS: ReadonlyMap<number, BlockCompression> = new Map([
  [1, "zlib"],
  [4, "xz"],
  [6, "zstd"],
]);
const NAMES: ReadonlyMap<number, string> = new Map([
  [2, "LZMA"],
  [3, "LZO"],
  [5, "LZ4"],
]);

/** Reads the superblock (Linux fs/squashfs/squashfs_fs.h, version 4.0, always little-endian). Throws failures. */
export async function readSuperblock(source: RandomAccess): Promise<Superblock> {
  const bytes = Buffer.from(await source.read(0, Math.min(SIZE, source.size)));
  if (bytes.length < SIZE || bytes.readUInt32LE(0) !== MAGIC) {
    throw new ArchiveFailure("not-an-archive", "it does not begin as a squashfs");
  }
  if (bytes.readUInt16LE(28) !== VERSION) {
    throw new ArchiveFailure("member-unsupported", "a squashfs of before version 4");
  }
  const blockSize = bytes.readUInt32LE(12);
  if (blockSize < 4096 || blockSize > BLOCK_MAX) {
    throw new ArchiveFailure("directory-broken", `blocks of ${blockSize} bytes`);
  }
  const id = bytes.readUInt16LE(20);
  const compression = COMPRESSIONS.get(id);
  if (compression === undefined) {
    const name = NAMES.get(id) ?? "nobody knows what";
    throw new ArchiveFailure("compression-unknown", `a squashfs packed with ${name}`);
  }
  const place = (at: number) => Number(bytes.readBigUInt64LE(at));
  return {
    compression,
    blockSize,
    fragments: bytes.readUInt32LE(16),
    root: { offset: bytes.readUInt16LE(32), block: bytes.readUInt32LE(34) },
    inodeTable: place(64),
    directoryTable: place(72),
    fragmentTable: place(80),
  };
}
