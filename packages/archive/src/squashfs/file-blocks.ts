import { ArchiveFailure } from "../archive-failure.ts";
import type { RandomAccess } from "../random-access.ts";
import type { FileInode } from "./inode.ts";
import type { Metadata } from "./metadata.ts";
import type { Superblock } from "./superblock.ts";
import { unpackBlock } from "./unpack-block.ts";

/** Set in a size where the block is stored as it is. */
const STORED = 1 << 24;
const SIZE_MASK = STORED - 1;
/** Where a fragment lies: 16 bytes, 512 of them in a block of metadata. */
const FRAGMENT = 16;
const FRAGMENTS_PER_BLOCK = 512;
/** Sizes that are read at once. */
const SIZES = 256;

/** Unpacks the contents of files, one block after another. */
export class FileBlocks {
  readonly #source: RandomAccess;
  readonly #superblock: Superblock;
  readonly #metadata: Metadata;
  /** The fragment that was unpacked last: files that share one follow one another. */
  #fragment: { readonly index: number; readonly bytes: Uint8Array } | null = null;

  constructor(source: RandomAccess, superblock: Superblock, metadata: Metadata) {
    this.#source = source;
    this.#superblock = superblock;
    this.#metadata = metadata;
  }

  /** Gives the content of a file; rejects where it is broken. It can be asked for once. */
  async *of(file: FileInode): AsyncGenerator<Uint8Array> {
    const { blockSize } = this.#superblock;
    const tail = file.fragment === null ? 0 : file.size % blockSize;
    let at = file.start;
    let left = file.size - tail;
    while (left > 0) {
      const count = Math.min(SIZES, Math.ceil(left / blockSize));
      const sizes = await file.blockSizes.take(count * 4);
      for (let index = 0; index < count; index++) {
        const word = sizes.readUInt32LE(index * 4);
        const length = Math.min(left, blockSize);
        yield await this.#block(at, word, length);
        at += word & SIZE_MASK;
        left -= length;
      }
    }
    if (file.fragment === null || tail === 0) return;
    const bytes = await this.#fragmentAt(file.fragment.index);
    const part = bytes.subarray(file.fragment.offset, file.fragment.offset + tail);
    if (part.length < tail) throw new ArchiveFailure("data-broken", "a fragment is too short");
    yield part;
  }

  async #block(at: number, word: number, length: number): Promise<Uint8Array> {
    // A block of zeros is not stored.
    if (word === 0) return new Uint8Array(length);
    const block = await this.#unpack(at, word);
    if (block.length === length) return block;
    throw new ArchiveFailure(
      "data-broken",
      `a block of ${block.length} bytes instead of ${length}`,
    );
  }

  async #fragmentAt(index: number): Promise<Uint8Array> {
    if (this.#fragment?.index === index) return this.#fragment.bytes;
    const { fragments, fragmentTable } = this.#superblock;
    const pointerAt = fragmentTable + Math.floor(index / FRAGMENTS_PER_BLOCK) * 8;
    if (index >= fragments || pointerAt + 8 > this.#source.size) {
      throw new ArchiveFailure("data-broken", "a fragment that is not there");
    }
    const pointer = Buffer.from(await this.#source.read(pointerAt, 8)).readBigUInt64LE();
    const offset = (index % FRAGMENTS_PER_BLOCK) * FRAGMENT;
    const entry = await this.#metadata.cursor(Number(pointer), offset).take(FRAGMENT);
    const bytes = await this.#unpack(Number(entry.readBigUInt64LE(0)), entry.readUInt32LE(8));
    this.#fragment = { index, bytes };
    return bytes;
  }

  async #unpack(at: number, word: number): Promise<Uint8Array> {
    const { blockSize, compression } = this.#superblock;
    const size = word & SIZE_MASK;
    if (size > blockSize || at + size > this.#source.size) {
      throw new ArchiveFailure("data-broken", "a block lies beyond the end");
    }
    const bytes = await this.#source.read(at, size);
    return (word & STORED) === 0 ? unpackBlock(compression, bytes, blockSize) : bytes;
  }
}
