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

/** Reads what an upload (legacy upload API) says of its file; "" where it is none. */
export function uploadIn(body: string): { readonly name: string; readonly sha256: string } {
  const [, name = ""] = /filename="([^"]+)"/.exec(body) ?? [];
  const [, sha256 = ""] = /name="sha256_digest"\r\n\r\n([0-9a-f]{64})/.exec(body) ?? [];
  return { name, sha256 };
}
