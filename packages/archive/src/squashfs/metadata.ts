import { ArchiveFailure } from "../archive-failure.ts";
import type { RandomAccess } from "../random-access.ts";
import { type BlockCompression, unpackBlock } from "./unpack-block.ts";

const BLOCK = 8192;
const HEADER = 2;
/** Set where a block is stored as it is. */
const STORED = 0x8000;
/** Blocks that are kept unpacked: those that are read together are written together. */
const KEPT = 64;

type Block = { readonly bytes: Uint8Array; readonly next: number };

/** Reads the tables of a squashfs, which are cut into blocks of 8 KiB, each packed by itself. */
export class Metadata {
  readonly #source: RandomAccess;
  readonly #compression: BlockCompression;
  readonly #kept = new Map<number, Block>();

  constructor(source: RandomAccess, compression: BlockCompression) {
    this.#source = source;
    this.#compression = compression;
  }

  /** Begins to read at a place in the block that begins at `block` in the file. */
  cursor(block: number, offset: number): MetadataCursor {
    return new MetadataCursor(this, block, offset);
  }

  async block(start: number): Promise<Block> {
    const kept = this.#kept.get(start);
    if (kept !== undefined) return kept;
    const block = await this.#read(start);
    const [oldest] = this.#kept.keys();
    if (this.#kept.size >= KEPT && oldest !== undefined) this.#kept.delete(oldest);
    this.#kept.set(start, block);
    return block;
  }

  async #read(start: number): Promise<Block> {
    if (!(start >= 0 && start + HEADER <= this.#source.size)) beyond();
    const header = Buffer.from(await this.#source.read(start, HEADER)).readUInt16LE();
    const size = header & ~STORED;
    const next = start + HEADER + size;
    if (size === 0 || size > BLOCK || next > this.#source.size) beyond();
    const bytes = await this.#source.read(start + HEADER, size);
    if ((header & STORED) !== 0) return { bytes, next };
    return { bytes: await unpackBlock(this.#compression, bytes, BLOCK), next };
  }
}

/** Reads on from a place in a table, over the ends of blocks. */
export class MetadataCursor {
  readonly #metadata: Metadata;
  #block: number;
  #offset: number;

  constructor(metadata: Metadata, block: number, offset: number) {
    this.#metadata = metadata;
    this.#block = block;
    this.#offset = offset;
  }

  /** Gives the next bytes, exactly so many; `length` is to be small. Rejects where they are not there. */
  async take(length: number): Promise<Buffer> {
    const taken = Buffer.allocUnsafe(length);
    for (let filled = 0; filled < length; ) {
      const { bytes, next } = await this.#metadata.block(this.#block);
      if (this.#offset > bytes.length) beyond();
      const piece = bytes.subarray(this.#offset, this.#offset + length - filled);
      taken.set(piece, filled);
      filled += piece.length;
      this.#offset += piece.length;
      if (filled === length) break;
      this.#block = next;
      this.#offset = 0;
    }
    return taken;
  }
}

function beyond(): never {
  throw new ArchiveFailure("directory-broken", "a table leads to where nothing is");
}
