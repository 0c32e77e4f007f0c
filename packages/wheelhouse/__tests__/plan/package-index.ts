import { createHash } from "node:crypto";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import { buildZip } from "@wainwright/testing";

/** Is a file of a package on an index. */
export interface ServedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** What the index promises, where that is not what the bytes have; null for no promise. */
  readonly sha256?: string | null;
  readonly yanked?: boolean;
  readonly requiresPython?: string;
}

/** Is a Python index on this machine. */
export interface PackageIndex {
  readonly url: string;
  /** Every path that was asked for. */
  readonly asked: readonly string[];
  /** Those that were asked for by others than uv. */
  readonly askedByUs: readonly string[];
  close(): void;
}

/** Serves the files of packages as the simple repository API has it (PEP 503, with PEP 592's yanks); a status instead of files is what it answers. */
export async function servePackages(
  packages: Readonly<Record<string, readonly ServedFile[] | number>>,
): Promise<PackageIndex> {
  const asked: string[] = [];
  const askedByUs: string[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? "";
    asked.push(path);
    if (request.headers["user-agent"]?.startsWith("uv/") !== true) askedByUs.push(path);
    const [, name = ""] = /^\/simple\/([^/]+)\/$/.exec(path) ?? [];
    const served = packages[name] ?? 404;
    const files = Object.values(packages).flatMap((all) => (typeof all === "number" ? [] : all));
    const file = files.find((one) => path === `/files/${one.name}`);
    if (file !== undefined) response.end(file.bytes);
    else if (typeof served === "number") response.writeHead(served).end();
    else response.setHeader("content-type", "text/html").end(served.map(linkTo).join("\n"));
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const { port } = server.address() as AddressInfo;
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  return { url: `http://127.0.0.1:${port}/simple/`, asked, askedByUs, close };
}

function linkTo(file: ServedFile): string {
  const own = createHash("sha256").update(file.bytes).digest("hex");
  const promised = file.sha256 === undefined ? own : file.sha256;
  const fragment = promised === null ? "" : `#sha256=${promised}`;
  const yanked = file.yanked === true ? ' data-yanked="broken"' : "";
  const python =
    file.requiresPython === undefined
      ? ""
      : ` data-requires-python="${file.requiresPython.replaceAll("<", "&lt;").replaceAll(">", "&gt;")}"`;
  return `<a href="/files/${file.name}${fragment}"${yanked}${python}>${file.name}</a>`;
}

/** Makes a wheel with metadata and nothing else. */
export async function wheel(
  name: string,
  version: string,
  { tags = "py3-none-any", metadata = [] as readonly string[] } = {},
): Promise<ServedFile> {
  const stem = `${name.replaceAll("-", "_")}-${version}`;
  const lines = ["Metadata-Version: 2.2", `Name: ${name}`, `Version: ${version}`, ...metadata];
  const bytes = await buildZip([
    { path: `${stem}.dist-info/METADATA`, content: `${lines.join("\n")}\n` },
    { path: `${stem}.dist-info/WHEEL`, content: "Wheel-Version: 1.0\nRoot-Is-Purelib: true\n" },
    { path: `${stem}.dist-info/RECORD`, content: "" },
  ]);
  return { name: `${stem}-${tags}.whl`, bytes };
}

/** Makes a source distribution with static metadata, and the files given. */
export function sdist(
  name: string,
  version: string,
  files: Readonly<Record<string, string>> = {},
): ServedFile {
  const stem = `${name.replaceAll("-", "_")}-${version}`;
  const metadata = `Metadata-Version: 2.2\nName: ${name}\nVersion: ${version}\n`;
  const members = Object.entries({ "PKG-INFO": metadata, ...files });
  const blocks = members.flatMap(([path, text]) => tarMember(`${stem}/${path}`, text));
  return {
    name: `${stem}.tar.gz`,
    bytes: gzipSync(Buffer.concat([...blocks, Buffer.alloc(1024)])),
  };
}

/** Writes one file of an archive (POSIX ustar). */
function tarMember(name: string, text: string): readonly Buffer[] {
  const header = Buffer.alloc(512);
  const octal = (value: number, length: number) =>
    `${value.toString(8).padStart(length - 1, "0")}\0`;
  const size = Buffer.byteLength(text);
  header.write(name, 0);
  for (const [value, at, length] of [
    [0o644, 100, 8],
    [0, 108, 8],
    [0, 116, 8],
    [size, 124, 12],
    [0, 136, 12],
  ] as const)
    header.write(octal(value, length), at);
  header.write(" ".repeat(8), 148);
  header.write("0", 156);
  header.write("ustar\u000000", 257);
  const sum = header.reduce((total, byte) => total + byte, 0);
  header.write(`${sum.toString(8).padStart(6, "0")}\0 `, 148);
  const body = Buffer.alloc(Math.ceil(size / 512) * 512);
  body.write(text);
  return [header, body];
}
