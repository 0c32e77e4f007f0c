import { ArchiveFailure } from "../archive-failure.ts";
import type { MetadataCursor } from "./metadata.ts";

/** One name in a folder, and where its inode stands in the table of inodes. */
export type FolderEntry = {
  readonly name: string;
  readonly block: number;
  readonly offset: number;
};

const HEADER = 12;
const ENTRY = 8;
/** A header is for so many entries at most. */
const RUN_MAX = 256;

/** Reads the listing of a folder, of so many bytes, at a cursor (squashfs_fs.h, "directory structures"). Rejects with failures. */
export async function* readFolder(
  cursor: MetadataCursor,
  size: number,
): AsyncGenerator<FolderEntry> {
  for (let left = size; left > 0; ) {
    const header = await cursor.take(HEADER);
    const count = header.readUInt32LE(0) + 1;
    const block = header.readUInt32LE(4);
    if (count > RUN_MAX) throw new ArchiveFailure("directory-broken", "a listing without end");
    left -= HEADER;
    for (let index = 0; index < count && left > 0; index++) {
      const entry = await cursor.take(ENTRY);
      const length = entry.readUInt16LE(6) + 1;
      const name = (await cursor.take(length)).toString("utf8");
      if (name.includes("/")) throw new ArchiveFailure("directory-broken", "a name with a slash");
      left -= ENTRY + length;
      yield { name, block, offset: entry.readUInt16LE(0) };
    }
  }
}
