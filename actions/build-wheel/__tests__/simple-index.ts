import { createHash } from "node:crypto";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";

/** Is a Python index on this machine that holds one package. */
export interface SimpleIndex {
  readonly url: string;
  close(): void;
}

/** Says how the index behaves: gives what it promises, other bytes than it promises, or goes away in the middle of the file. */
export type Behaviour = "honest" | "other-bytes" | "cut";

const NAME = "tiny-1.0";
const SDIST = gzipSync(
  tarOf(`${NAME}/PKG-INFO`, "Metadata-Version: 2.2\nName: tiny\nVersion: 1.0\n"),
);

/** Serves a package index as the simple repository API has it (PEP 503), whose only package is `tiny`. */
export async function serveIndex(behaviour: Behaviour): Promise<SimpleIndex> {
  const promised = createHash("sha256")
    .update(behaviour === "other-bytes" ? "something else" : SDIST)
    .digest("hex");
  const server = createServer((request, response) => {
    if (request.url === "/simple/tiny/") {
      response.setHeader("content-type", "text/html");
      response.end(`<a href="/files/${NAME}.tar.gz#sha256=${promised}">${NAME}.tar.gz</a>`);
      return;
    }
    if (request.url !== `/files/${NAME}.tar.gz`) {
      response.writeHead(404).end();
      return;
    }
    // Uv looks into the file to resolve; what is cut is the download itself.
    const looking = request.headers["user-agent"]?.startsWith("uv/") === true;
    if (looking || behaviour !== "cut") {
      response.end(SDIST);
      return;
    }
    response.writeHead(200, { "content-length": SDIST.length });
    response.write(SDIST.subarray(0, 20), () => response.destroy());
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/simple/`, close: () => server.close() };
}

/** Writes an archive of one file (POSIX ustar). */
function tarOf(name: string, text: string): Buffer {
  const header = Buffer.alloc(512);
  const octal = (value: number, length: number) =>
    `${value.toString(8).padStart(length - 1, "0")}\0`;
  header.write(name, 0);
  header.write(octal(0o644, 8), 100);
  header.write(octal(0, 8), 108);
  header.write(octal(0, 8), 116);
  header.write(octal(Buffer.byteLength(text), 12), 124);
  header.write(octal(0, 12), 136);
  header.write(" ".repeat(8), 148);
  header.write("0", 156);
  header.write("ustar", 257);
  header.write("00", 263);
  const sum = header.reduce((total, byte) => total + byte, 0);
  header.write(`${sum.toString(8).padStart(6, "0")}\0 `, 148);
  const body = Buffer.alloc(Math.ceil(Buffer.byteLength(text) / 512) * 512);
  body.write(text);
  return Buffer.concat([header, body, Buffer.alloc(1024)]);
}
