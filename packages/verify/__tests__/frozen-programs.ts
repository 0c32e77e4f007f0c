import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { deflateSync } from "node:zlib";
import { inFolder, tool } from "../../archive/__tests__/archive-helpers.ts";
import { type CompiledFor, program, TRIPLETS } from "./compiled.ts";
import type { Files } from "./made-archives.ts";

const COOKIE = 88;

/** Packs files as PyInstaller does (its CArchive, "PKG"): binaries and data packed, then the table, then the cookie. */
export function carchiveOf(files: Files, python = 311): Buffer {
  const contents: Buffer[] = [];
  let at = 0;
  const table = Object.entries(files).map(([name, content]) => {
    const packed = deflateSync(content);
    const entry = Buffer.alloc(Math.ceil((18 + Buffer.byteLength(name) + 1) / 16) * 16);
    [entry.length, at, packed.length, Buffer.byteLength(content)].forEach((word, index) =>
      entry.writeUInt32BE(word, index * 4),
    );
    entry.writeUInt8(1, 16);
    entry.write(`${typeof content === "string" ? "x" : "b"}${name}`, 17);
    contents.push(packed);
    at += packed.length;
    return entry;
  });
  const toc = Buffer.concat(table);
  const cookie = Buffer.alloc(COOKIE);
  Buffer.from("4d45490c0b0a0b0e", "hex").copy(cookie);
  [at + toc.length + COOKIE, at, toc.length, python].forEach((word, index) =>
    cookie.writeUInt32BE(word, 8 + index * 4),
  );
  cookie.write("libpython3.11.so.1.0", 24);
  return Buffer.concat([...contents, toc, cookie]);
}

/** Makes a one-file program for any machine as PyInstaller does on Linux: the archive is a section `pydata` of a real program. */
export async function frozenFor(machine: CompiledFor, files: Files): Promise<Buffer> {
  return inFolder(async (folder) => {
    const [path, archive] = [join(folder, "program"), join(folder, "archive")];
    writeFileSync(path, program(machine));
    writeFileSync(archive, carchiveOf(files));
    tool(`${TRIPLETS[machine]}-objcopy`, ["--add-section", `pydata=${archive}`, path]);
    return readFileSync(path);
  });
}
