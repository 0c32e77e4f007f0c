import { execFileSync } from "node:child_process";
import { closeSync, fstatSync, mkdtempSync, openSync, readSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { RandomAccess } from "../src/index.ts";

/** Runs a real tool; where it is absent, says how to get it. */
export function tool(
  name: string,
  args: readonly string[],
  input: Uint8Array | string = "",
): Buffer {
  try {
    return execFileSync(name, args, { input, maxBuffer: 2 ** 30, stdio: "pipe" });
  } catch (error) {
    const isAbsent = error instanceof Error && "code" in error && error.code === "ENOENT";
    if (!isAbsent) throw error;
    throw new Error(`this test needs ${name}: node scripts/test.mjs installs it`, { cause: error });
  }
}

/** Gives a folder of its own to what is done in it, and takes it away. */
export async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "archive-"));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Opens a file; reads outside of it throw. */
export function openFile(path: string): RandomAccess & { close(): void } {
  const descriptor = openSync(path, "r");
  const { size } = fstatSync(descriptor);
  const readNow = (offset: number, length: number) => {
    const bytes = Buffer.allocUnsafeSlow(length);
    if (readSync(descriptor, bytes, 0, length, offset) !== length)
      throw new Error("beyond the end");
    return bytes;
  };
  return {
    size,
    readNow,
    read: async (offset, length) => readNow(offset, length),
    close: () => closeSync(descriptor),
  };
}

/** Joins all that comes; copies, as a piece is only valid until the next. */
export async function gathered(chunks: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for await (const chunk of chunks) pieces.push(Buffer.from(chunk));
  return Buffer.concat(pieces);
}
