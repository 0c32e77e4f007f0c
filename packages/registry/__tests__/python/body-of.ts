import type { IncomingMessage } from "node:http";

/** Gives what was sent, byte for byte as characters (Latin-1). */
export async function bodyOf(request: IncomingMessage): Promise<string> {
  const pieces: Buffer[] = [];
  request.on("data", (piece: Buffer) => pieces.push(piece));
  await new Promise<void>((resolve, reject) => {
    request.once("end", resolve).once("error", reject);
  });
  return Buffer.concat(pieces).toString("latin1");
}
