import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { arArchive, bytesAccess, debArchive, type Deb } from "../src/index.ts";
import { inFolder, tool } from "./archive-helpers.ts";
import { hashOf, kindsOf, walked } from "./walked.ts";

const CONTROL = `Package: hello
Version: 1.0
Architecture: armhf
Maintainer: nobody <nobody@localhost>
Description: a test
`;
const PROGRAM = Buffer.alloc(70_000, "native code ");

async function buildDeb(...args: readonly string[]): Promise<Buffer> {
  return inFolder(async (folder) => {
    const root = join(folder, "root");
    mkdirSync(join(root, "DEBIAN"), { recursive: true });
    mkdirSync(join(root, "usr/bin"), { recursive: true });
    writeFileSync(join(root, "DEBIAN/control"), CONTROL);
    writeFileSync(join(root, "usr/bin/hello"), PROGRAM, { mode: 0o755 });
    symlinkSync("hello", join(root, "usr/bin/hi"));
    const path = join(folder, "hello.deb");
    tool("dpkg-deb", ["--root-owner-group", ...args, "-b", root, path]);
    return readFileSync(path);
  });
}

function open(bytes: Uint8Array): Deb {
  const opened = debArchive(bytesAccess(bytes));
  if (!opened.ok) throw new Error(opened.problem.detail);
  return opened.deb;
}

describe("a Debian package", () => {
  test.each([
    ["-Zxz", "control.tar.xz", "data.tar.xz"],
    ["-Zzstd", "control.tar.zst", "data.tar.zst"],
    ["-Zgzip", "control.tar.gz", "data.tar.gz"],
    ["-Znone", "control.tar", "data.tar"],
    ["--no-uniform-compression -Zbzip2", "control.tar.gz", "data.tar.bz2"],
  ])("packed with %s is read", async (args, controlName, dataName) => {
    const deb = open(await buildDeb(...args.split(" ")).catch(async () => oldDeb()));
    expect(deb).toMatchObject({ version: "2.0", controlName, dataName });
    const control = await walked(deb.control);
    const data = await walked(deb.data);
    expect([...control.problems, ...data.problems]).toEqual([]);
    expect(control.members.map(({ path, content }) => [path, content])).toEqual([
      [".", hashOf("")],
      ["control", hashOf(CONTROL)],
    ]);
    expect(data.members.map(({ path, kind, mode }) => [path, kind, mode?.toString(8)])).toEqual([
      [".", "folder", "755"],
      ["usr", "folder", "755"],
      ["usr/bin", "folder", "755"],
      ["usr/bin/hello", "file", "755"],
      ["usr/bin/hi", "link", "777"],
    ]);
    expect(data.members[3]?.content).toBe(hashOf(PROGRAM));
  });

  test("is walked as often as asked", async () => {
    const deb = open(await buildDeb("-Zxz"));
    expect(await walked(deb.data)).toEqual(await walked(deb.data));
  });

  test("may have members for other programs, which begin with an underscore", async () => {
    await inFolder(async (folder) => {
      const path = join(folder, "x.deb");
      writeFileSync(path, await buildDeb("-Znone"));
      writeFileSync(join(folder, "_gpgorigin"), "sig");
      tool("ar", ["rc", "-b", "data.tar", path, join(folder, "_gpgorigin")]);
      expect(open(readFileSync(path)).dataName).toBe("data.tar");
    });
  });

  test("without one of its parts is none", async () => {
    const whole = await buildDeb("-Znone");
    for (const part of ["debian-binary", "control.tar", "data.tar"]) {
      await inFolder(async (folder) => {
        const path = join(folder, "x.deb");
        writeFileSync(path, whole);
        tool("ar", ["d", path, part]);
        const opened = debArchive(bytesAccess(readFileSync(path)));
        expect(opened.ok ? "opened" : opened.problem.detail).toContain(part);
      });
    }
  });

  test("cut or changed anywhere is answered", async () => {
    const whole = await buildDeb("-Znone");
    const exercise = async (bytes: Uint8Array) => {
      const opened = debArchive(bytesAccess(bytes));
      await walked(arArchive(bytesAccess(bytes)));
      if (opened.ok) await Promise.all([walked(opened.deb.control), walked(opened.deb.data)]);
    };
    for (let length = 0; length < 1000; length += 3) await exercise(whole.subarray(0, length));
    const change = fc.tuple(fc.nat(3000), fc.integer({ min: 0, max: 255 }));
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1 }), async (changes) => {
        const bytes = Buffer.from(whole);
        for (const [at, value] of changes) bytes[at] = value;
        await exercise(bytes);
      }),
      { numRuns: 500 },
    );
  });
});

/** dpkg-deb writes no bzip2 any more, but unpacks it: such a package is made by hand. */
async function oldDeb(): Promise<Buffer> {
  return inFolder(async (folder) => {
    const path = join(folder, "x.deb");
    writeFileSync(path, await buildDeb("-Znone"));
    const at = (name: string) => join(folder, name);
    for (const name of ["debian-binary", "control.tar", "data.tar"]) {
      writeFileSync(at(name), tool("ar", ["p", path, name]));
    }
    tool("gzip", [at("control.tar")]);
    tool("bzip2", [at("data.tar")]);
    const names = ["debian-binary", "control.tar.gz", "data.tar.bz2"];
    tool("ar", ["rc", at("old.deb"), ...names.map(at)]);
    tool("dpkg-deb", ["-c", at("old.deb")]);
    return readFileSync(at("old.deb"));
  });
}

describe("an ar archive", () => {
  test("made by GNU ar has its long names, and no tables among its members", async () => {
    await inFolder(async (folder) => {
      const names = ["a.o", "a-name-longer-than-sixteen.o", "another-long-name-that-is.o", "odd"];
      writeFileSync(join(folder, "a.c"), "int a(void){return 1;}");
      tool("gcc", ["-c", join(folder, "a.c"), "-o", join(folder, "a.o")]);
      for (const name of names.slice(1)) writeFileSync(join(folder, name), name);
      const path = join(folder, "lib.a");
      tool("ar", ["rcs", path, ...names.map((name) => join(folder, name))]);
      const { members, problems } = await walked(arArchive(bytesAccess(readFileSync(path))));
      expect([members.map((one) => one.path), problems]).toEqual([names, []]);
      expect(members.slice(1).map((one) => one.content)).toEqual(names.slice(1).map(hashOf));
    });
  });

  test("in the form of BSD has names before the contents", async () => {
    const header = (name: string, size: number) =>
      `${name.padEnd(16)}${"0".padEnd(12)}${"0".padEnd(6)}${"0".padEnd(6)}${"100644".padEnd(8)}${String(size).padEnd(10)}\`\n`;
    const bytes = `!<arch>\n${header("#1/12", 15)}long name.o\0abc\n${header("short", 1)}x`;
    const { members, problems } = await walked(arArchive(bytesAccess(Buffer.from(bytes))));
    expect(problems).toEqual([]);
    expect(members.map(({ path, content, mode }) => [path, content, mode])).toEqual([
      ["long name.o", hashOf("abc"), 0o644],
      ["short", hashOf("x"), 0o644],
    ]);
  });

  test("of anything else is told", async () => {
    const broken = await walked(arArchive(bytesAccess(Buffer.from("!<arch>\nabc"))));
    expect(kindsOf(broken.problems)).toEqual(["header-broken"]);
    const none = await walked(arArchive(bytesAccess(Buffer.from("PK"))));
    expect(kindsOf(none.problems)).toEqual(["not-an-archive"]);
  });
});
