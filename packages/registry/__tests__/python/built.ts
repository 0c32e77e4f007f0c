import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { buildZip } from "@wainwright/testing";

/** Says what a distribution is to hold; with nothing given it is right. */
export interface Built {
  readonly version?: string;
  readonly tags?: string;
  /** More lines of METADATA. */
  readonly metadata?: readonly string[];
  /** Makes the bytes other ones. */
  readonly text?: string;
  readonly hasRecord?: boolean;
  /** Paths of files with a licence: below a wheel's .dist-info, or a source distribution's folder. */
  readonly licenses?: readonly string[];
  /** As METADATA has it, where that is not the file's name. */
  readonly name?: string;
}

/** Writes a wheel that installs, below a folder; returns its path. */
export async function wheelIn(folder: string, project: string, built: Built = {}): Promise<string> {
  const { version = "1.0", tags = "py3-none-any", metadata = [], text = "", name } = built;
  const info = `${project}-${version}.dist-info`;
  const header = ["Metadata-Version: 2.1", `Name: ${name ?? project}`, `Version: ${version}`];
  const files = {
    [`${project}.py`]: `VERSION = "${version}"\n# ${text}\n`,
    [`${info}/METADATA`]: `${[...header, ...metadata].join("\n")}\n\nA test's.\n`,
    ...licensesIn(info, built),
    [`${info}/WHEEL`]: `Wheel-Version: 1.0\nGenerator: test\nRoot-Is-Purelib: true\nTag: ${tags}\n`,
  };
  const rows = Object.entries(files).map(([path, content]) => {
    const digest = createHash("sha256").update(content).digest("base64url");
    return `${path},sha256=${digest},${Buffer.byteLength(content)}\n`;
  });
  const record = { [`${info}/RECORD`]: [...rows, `${info}/RECORD,,\n`].join("") };
  const members = Object.entries({ ...files, ...(built.hasRecord === false ? {} : record) });
  const bytes = await buildZip(members.map(([path, content]) => ({ path, content })));
  return written(folder, `${project}-${version}-${tags}.whl`, bytes);
}

/** Writes a source distribution with a PKG-INFO, below a folder; returns its path. */
export function sdistIn(folder: string, project: string, built: Built = {}): string {
  const { version = "1.0", metadata = [], text = "", name } = built;
  const header = ["Metadata-Version: 2.1", `Name: ${name ?? project}`, `Version: ${version}`];
  const files = {
    "PKG-INFO": `${[...header, ...metadata].join("\n")}\n`,
    ...licensesIn("", built),
    "setup.py": `# ${text}\nfrom setuptools import setup\nsetup()\n`,
  };
  const stem = `${project}-${version}`;
  const blocks = Object.entries(files).flatMap(([path, content]) =>
    tarMember(`${stem}/${path}`, content),
  );
  const bytes = gzipSync(Buffer.concat([...blocks, Buffer.alloc(1024)]));
  return written(folder, `${stem}.tar.gz`, bytes);
}

/** Gives the lower-case hex of a digest. */
export function sha256Of(bytes: Uint8Array | string): string {
  return createHash("sha256").update(bytes).digest("hex");
}

function licensesIn(folder: string, { licenses = [] }: Built): Readonly<Record<string, string>> {
  return Object.fromEntries(licenses.map((path) => [join(folder, path), "MIT"]));
}

function written(folder: string, name: string, bytes: Uint8Array): string {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, name), bytes);
  return join(folder, name);
}

/** Writes one file of an archive (POSIX ustar). */
function tarMember(name: string, text: string): readonly Buffer[] {
  const header = Buffer.alloc(512);
  header.write(name, 0);
  const numbers = [
    [0o644, 100, 8],
    [0, 108, 8],
    [0, 116, 8],
    [Buffer.byteLength(text), 124, 12],
    [0, 136, 12],
  ] as const;
  for (const [value, at, length] of numbers)
    header.write(`${value.toString(8).padStart(length - 1, "0")}\0`, at);
  header.write(" ".repeat(8), 148);
  header.write("0", 156);
  header.write("ustar\u000000", 257);
  const sum = header.reduce((total, byte) => total + byte, 0);
  header.write(`${sum.toString(8).padStart(6, "0")}\0 `, 148);
  const body = Buffer.alloc(Math.ceil(Buffer.byteLength(text) / 512) * 512);
  body.write(text);
  return [header, body];
}
