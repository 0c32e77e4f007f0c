import { readSync } from "node:fs";
import { open } from "node:fs/promises";
import type { OpenFile } from "@wainwright/verify";

/** Opens a file for the verifier to read parts of it. */
export async function openFile(path: string): Promise<OpenFile> {
  const handle = await open(path, "r");
  const { size } = await handle.stat();
  const readNow = (offset: number, length: number, into?: Uint8Array) => {
    const bytes = into?.subarray(0, length) ?? new Uint8Array(length);
    for (let filled = 0; filled < length; ) {
      const count = readSync(handle.fd, bytes, filled, length - filled, offset + filled);
      if (count === 0) throw new Error(`${path} ends before byte ${offset + length}`);
      filled += count;
    }
    return bytes;
  };
  return {
    size,
    readNow,
    read: async (offset, length, into) => readNow(offset, length, into),
    close: async () => handle.close(),
  };
}
