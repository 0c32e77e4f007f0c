import { fstatSync, readSync, unlinkSync, writeSync } from "node:fs";
import * as fs from "node:fs/promises";
import type { RandomAccessFile, ScratchFile } from "../host/files.ts";

/** Opens a file to read parts of it. */
export async function openRandomAccess(path: string): Promise<RandomAccessFile> {
  const handle = await fs.open(path, "r");
  const { size } = fstatSync(handle.fd);
  return { size, ...readers(handle), close: async () => handle.close() };
}

/** Makes a file at a path that is free, and takes its name away at once: only this process can reach it, and it ends with it. */
export async function openScratchFile(path: string): Promise<ScratchFile> {
  const handle = await fs.open(path, "wx+", 0o600);
  unlinkSync(path);
  let size = 0;
  return {
    get size() {
      return size;
    },
    append: (chunk) => {
      for (let written = 0; written < chunk.length; ) {
        written += writeSync(handle.fd, chunk, written, chunk.length - written, size + written);
      }
      size += chunk.length;
    },
    ...readers(handle),
    close: async () => handle.close(),
  };
}

function readers(handle: fs.FileHandle): Pick<RandomAccessFile, "read" | "readNow"> {
  return {
    read: async (offset, length, into) => {
      const buffer = into?.subarray(0, length) ?? Buffer.allocUnsafeSlow(length);
      for (let filled = 0; filled < length; ) {
        const { bytesRead } = await handle.read(buffer, filled, length - filled, offset + filled);
        if (bytesRead === 0) throw new Error(`the file ends before byte ${offset + length}`);
        filled += bytesRead;
      }
      return buffer;
    },
    readNow: (offset, length) => {
      const buffer = Buffer.allocUnsafeSlow(length);
      for (let filled = 0; filled < length; ) {
        const count = readSync(handle.fd, buffer, filled, length - filled, offset + filled);
        if (count === 0) throw new Error(`the file ends before byte ${offset + length}`);
        filled += count;
      }
      return buffer;
    },
  };
}
