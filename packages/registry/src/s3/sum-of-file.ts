import { createHash } from "node:crypto";
import type { FilePart, Host } from "@wainwright/core";

const CHUNK = 1024 ** 2;

/** Gives the sha256 of a stretch of a file, which is never in memory as a whole. */
export async function sumOfPart(host: Host, { path, offset, length }: FilePart): Promise<Buffer> {
  const file = await host.files.openForReading(path);
  try {
    const hash = createHash("sha256");
    const room = new Uint8Array(Math.min(CHUNK, Math.max(length, 1)));
    for (let done = 0; done < length; done += CHUNK) {
      const size = Math.min(CHUNK, length - done);
      hash.update(await file.read(offset + done, size, room.subarray(0, size)));
    }
    return hash.digest();
  } finally {
    await file.close();
  }
}
