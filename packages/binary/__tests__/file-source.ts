import { closeSync, fstatSync, openSync, readSync } from "node:fs";
import type { ByteSource } from "../src/index.ts";

/** Opens a file to be read anywhere; `fetched` counts the bytes that were read. */
export function openFile(path: string): ByteSource & { fetched: number; close(): void } {
  const file = openSync(path, "r");
  const source = {
    size: fstatSync(file).size,
    fetched: 0,
    readNow: (offset: number, length: number) => {
      const bytes = Buffer.allocUnsafe(length);
      source.fetched += length;
      return bytes.subarray(0, readSync(file, bytes, 0, length, offset));
    },
    close: () => closeSync(file),
  };
  return source;
}
