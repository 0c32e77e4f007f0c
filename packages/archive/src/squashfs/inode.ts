import { ArchiveFailure } from "../archive-failure.ts";
import type { MetadataCursor } from "./metadata.ts";

/** The part of a block that several small files share. */
type FragmentPart = { readonly index: number; readonly offset: number };

/** What an inode says of a file; where its content is goes on at the cursor: a list of the sizes of its blocks. */
export type FileInode = {
  readonly kind: "file";
  readonly mode: number;
  readonly size: number;
  /** Where its first block begins. */
  readonly start: number;
  readonly fragment: FragmentPart | null;
  readonly blockSizes: MetadataCursor;
};

/** What an inode says of a folder: where its listing is. */
type FolderInode = {
  readonly kind: "folder";
  readonly mode: number;
  readonly block: number;
  readonly offset: number;
  /** Of its listing, in bytes. */
  readonly size: number;
};

/** What an inode says of anything else. */
type OtherInode =
  | { readonly kind: "link"; readonly mode: number; readonly target: string }
  | { readonly kind: "device" | "other"; readonly mode: number };

/** One thing in a squashfs. */
export type Inode = FileInode | FolderInode | OtherInode;

const HEADER = 16;
const PERMISSIONS = 0o7777;
const NO_FRAGMENT = 0xffff_ffff;
const LONGEST_LINK = 65_536;
/** A listing counts two entries that it does not have, "." and "..", as three bytes. */
const UNWRITTEN = 3;
const DEVICES: ReadonlySet<number> = new Set([4, 5, 11, 12]);
const OTHERS: ReadonlySet<number> = new Set([6, 7, 13, 14]);

/** Reads the inode at a cursor (squashfs_fs.h, "inode structures"). Rejects with failures. */
export async function readInode(cursor: MetadataCursor): Promise<Inode> {
  const header = await cursor.take(HEADER);
  const type = header.readUInt16LE(0);
  const mode = header.readUInt16LE(2) & PERMISSIONS;
  switch (type) {
    case 1:
      return smallFolder(await cursor.take(16), mode);
    case 8:
      return largeFolder(await cursor.take(24), mode);
    case 2:
      return smallFile(cursor, mode);
    case 9:
      return largeFile(cursor, mode);
    case 3:
    case 10:
      return { kind: "link", mode, target: await linkTarget(cursor) };
    default:
      if (DEVICES.has(type)) return { kind: "device", mode };
      if (OTHERS.has(type)) return { kind: "other", mode };
      throw new ArchiveFailure("directory-broken", "an inode of unknown type");
  }
}

function smallFolder(bytes: Buffer, mode: number): FolderInode {
  const size = Math.max(0, bytes.readUInt16LE(8) - UNWRITTEN);
  return {
    kind: "folder",
    mode,
    size,
    block: bytes.readUInt32LE(0),
    offset: bytes.readUInt16LE(10),
  };
}

function largeFolder(bytes: Buffer, mode: number): FolderInode {
  const size = Math.max(0, bytes.readUInt32LE(4) - UNWRITTEN);
  return {
    kind: "folder",
    mode,
    size,
    block: bytes.readUInt32LE(8),
    offset: bytes.readUInt16LE(18),
  };
}

async function smallFile(cursor: MetadataCursor, mode: number): Promise<FileInode> {
  const bytes = await cursor.take(16);
  return {
    kind: "file",
    mode,
    size: bytes.readUInt32LE(12),
    start: bytes.readUInt32LE(0),
    fragment: fragmentOf(bytes.readUInt32LE(4), bytes.readUInt32LE(8)),
    blockSizes: cursor,
  };
}

async function largeFile(cursor: MetadataCursor, mode: number): Promise<FileInode> {
  const bytes = await cursor.take(40);
  return {
    kind: "file",
    mode,
    size: Number(bytes.readBigUInt64LE(8)),
    start: Number(bytes.readBigUInt64LE(0)),
    fragment: fragmentOf(bytes.readUInt32LE(28), bytes.readUInt32LE(32)),
    blockSizes: cursor,
  };
}

function fragmentOf(index: number, offset: number): FragmentPart | null {
  return index === NO_FRAGMENT ? null : { index, offset };
}

async function linkTarget(cursor: MetadataCursor): Promise<string> {
  const size = (await cursor.take(8)).readUInt32LE(4);
  if (size > LONGEST_LINK) throw new ArchiveFailure("directory-broken", "a link without end");
  return (await cursor.take(size)).toString("utf8");
}
