import { describe, expect, test } from "@jest/globals";
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { bytesAccess, listZip, zipArchive } from "../src/index.ts";
import { inFolder, tool } from "./archive-helpers.ts";
import { packer } from "./packers.ts";
import { hashOf, kindsOf, walked } from "./walked.ts";

const MINUTES = 60_000;
const MAIN = "def main():\n    print('hello')\nmain()\n";
const LINE = "#!/usr/bin/env python3\n";

type Made = { readonly names: readonly string[]; readonly bytes: Buffer };

/** Makes an archive in a folder with an `app` in it, and lists it by Python's own reader. */
async function made(make: (folder: string, path: string) => void): Promise<Made> {
  return inFolder(async (folder) => {
    mkdirSync(join(folder, "app"));
    writeFileSync(join(folder, "app/__main__.py"), MAIN);
    const path = join(folder, "made.pyz");
    make(folder, path);
    const script =
      "import sys, zipfile; print(chr(10).join(zipfile.ZipFile(sys.argv[1]).namelist()))";
    const names = tool("python3", ["-c", script, path]).toString().trimEnd().split("\n");
    return { names, bytes: readFileSync(path) };
  });
}

async function prefixOf(bytes: Uint8Array) {
  const listing = await listZip(bytesAccess(bytes));
  return listing.ok ? listing.zip.prefix : listing.problem.kind;
}

async function expectRead({ names, bytes }: Made): Promise<void> {
  const { members, problems } = await walked(zipArchive(bytesAccess(bytes)));
  expect(problems).toEqual([]);
  expect(members.map(({ path, kind }) => (kind === "folder" ? `${path}/` : path))).toEqual(names);
  expect(members.every((one) => /^[0-9a-f]{32}$/.test(one.content))).toBe(true);
}

const zipapp = (folder: string, path: string, ...args: readonly string[]) =>
  tool("python3", ["-m", "zipapp", join(folder, "app"), "-o", path, ...args]);

describe("an archive that Python runs", () => {
  test("made by zipapp is read, with a line before it and without", async () => {
    const plain = await made((folder, path) => zipapp(folder, path));
    await expectRead(plain);
    expect(await prefixOf(plain.bytes)).toEqual({ size: 0, interpreter: null });
    const line = await made((folder, path) => zipapp(folder, path, "-p", "/usr/bin/env python3"));
    await expectRead(line);
    expect(await prefixOf(line.bytes)).toEqual({
      size: LINE.length,
      interpreter: "/usr/bin/env python3",
    });
  });

  test.each(["a line", "a program of some megabytes"])(
    "with %s put before it is read",
    async (what) => {
      const before = what === "a line" ? Buffer.from(LINE) : tool("cat", [process.execPath]);
      const bytes = await made((folder, path) => {
        zipapp(folder, path);
        const start = before.subarray(0, 3_000_000);
        writeFileSync(path, Buffer.concat([start, readFileSync(path)]));
      });
      await expectRead(bytes);
      expect(await prefixOf(bytes.bytes)).toMatchObject({
        size: what === "a line" ? LINE.length : 3_000_000,
      });
    },
  );

  test("in zip64 form with a line put before it is read", async () => {
    const script = `
import sys, zipfile
zipfile.ZIP_FILECOUNT_LIMIT = 1
with zipfile.ZipFile(sys.argv[1], "w") as z:
    z.writestr("__main__.py", "1")
    z.writestr("other.py", "2")
b = open(sys.argv[1], "rb").read()
open(sys.argv[1], "wb").write(sys.argv[2].encode() + b)`;
    for (const line of ["", LINE]) {
      const bytes = await made((_, path) => tool("python3", ["-c", script, path, line]));
      expect(bytes.bytes.includes("PK\u0006\u0007")).toBe(true);
      await expectRead(bytes);
      expect(await prefixOf(bytes.bytes)).toMatchObject({ size: line.length });
    }
  });

  test(
    "made by shiv and by pex is read",
    async () => {
      const project = (folder: string) => {
        writeFileSync(
          join(folder, "pyproject.toml"),
          '[build-system]\nrequires = ["setuptools"]\nbuild-backend = "setuptools.build_meta"\n[project]\nname = "hello"\nversion = "1"\n[tool.setuptools]\npackages = ["app"]\n',
        );
        return folder;
      };
      const shiv = await made((folder, path) => {
        tool(packer("shiv"), ["-q", "-o", path, "-e", "app.__main__:main", project(folder)]);
      });
      await expectRead(shiv);
      expect(await prefixOf(shiv.bytes)).toMatchObject({ interpreter: "/usr/bin/env python3" });
      const pex = await made((folder, path) => {
        tool(packer("pex"), [project(folder), "-m", "app", "-o", path]);
      });
      await expectRead(pex);
      expect(await prefixOf(pex.bytes)).toMatchObject({
        interpreter: expect.stringContaining("python"),
      });
    },
    10 * MINUTES,
  );

  test("that has a second directory, which only some programs see, is told", async () => {
    const { bytes } = await made((folder, path) => zipapp(folder, path));
    const end = bytes.subarray(-22);
    const directory = bytes.subarray(end.readUInt32LE(16), -22);
    const twice = Buffer.concat([bytes.subarray(0, -22), directory, end]);
    expect(kindsOf((await walked(zipArchive(bytesAccess(twice)))).problems)).toEqual([
      "directory-lies",
    ]);
  });
});

test("a zip archive is walked like any other, links too", async () => {
  await inFolder(async (folder) => {
    mkdirSync(join(folder, "a"));
    writeFileSync(join(folder, "a/run"), "x".repeat(9000), { mode: 0o755 });
    symlinkSync("a/run", join(folder, "link"));
    tool("bash", ["-c", `cd ${folder} && zip -qry x.zip a link`]);
    const archive = zipArchive(bytesAccess(readFileSync(join(folder, "x.zip"))));
    const { members, problems } = await walked(archive);
    expect(problems).toEqual([]);
    expect(members).toMatchObject([
      { path: "a", kind: "folder", linkTarget: null },
      { path: "a/run", mode: 0o755, content: hashOf("x".repeat(9000)) },
      { path: "link", kind: "link", linkTarget: "a/run" },
    ]);
  });
});
