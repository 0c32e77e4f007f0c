import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import {
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import {
  ARCHIVE_LIMITS,
  appImageOf,
  bytesAccess,
  sliceAccess,
  squashfsArchive,
} from "../src/index.ts";
import { inFolder, tool } from "./archive-helpers.ts";
import { hashOf, kindsOf, walked } from "./walked.ts";

const PROGRAM = tool("cat", [process.execPath]).subarray(0, 3_000_000);

function makeTree(root: string): void {
  mkdirSync(join(root, "usr/lib/many"), { recursive: true });
  mkdirSync(join(root, "empty"));
  writeFileSync(join(root, "AppRun"), "#!/bin/sh\n", { mode: 0o755 });
  writeFileSync(join(root, "usr/lib/native.so"), PROGRAM);
  writeFileSync(join(root, "usr/lib/whole-blocks"), PROGRAM.subarray(0, 2 ** 20));
  writeFileSync(join(root, "usr/nothing"), "");
  writeFileSync(join(root, "usr/zeros"), Buffer.alloc(700_000));
  writeFileSync(join(root, "usr/ünï code"), "x");
  symlinkSync("usr/lib/native.so", join(root, "link"));
  linkSync(join(root, "AppRun"), join(root, "same"));
  for (let n = 0; n < 1500; n++)
    writeFileSync(join(root, `usr/lib/many/file-${n}`), `content ${n}`);
  tool("mkfifo", [join(root, "usr/pipe")]);
}

async function packed(...args: readonly string[]): Promise<Buffer> {
  return inFolder(async (folder) => {
    const root = join(folder, "root");
    mkdirSync(root);
    makeTree(root);
    const path = join(folder, "fs");
    tool("mksquashfs", [root, path, "-quiet", "-no-progress", "-noappend", ...args]);
    return readFileSync(path);
  });
}

async function listed(bytes: Uint8Array): Promise<readonly string[]> {
  return inFolder(async (folder) => {
    const path = join(folder, "fs");
    writeFileSync(path, bytes);
    const lines = tool("unsquashfs", ["-l", "-d", "", path]).toString().trim().split("\n");
    return lines.map((line) => line.slice(1)).filter((line) => line !== "");
  });
}

describe.each([
  ["gzip", []],
  ["xz", []],
  ["zstd", ["-b", "1M"]],
  ["zstd", ["-noI", "-noD", "-noF"]],
  ["gzip", ["-no-fragments", "-b", "4096"]],
  ["gzip", ["-always-use-fragments", "-no-sparse", "-no-xattrs"]],
] as const)("a squashfs packed with %s %j", (compression, args) => {
  test("is read as unsquashfs reads it", async () => {
    const bytes = await packed("-comp", compression, ...args);
    const { members, problems } = await walked(squashfsArchive(bytesAccess(bytes)));
    expect(problems).toEqual([]);
    expect(members.map((one) => one.path).toSorted()).toEqual((await listed(bytes)).toSorted());
    const of = (path: string) => members.find((one) => one.path === path);
    expect(of("AppRun")).toMatchObject({ mode: 0o755, content: hashOf("#!/bin/sh\n") });
    expect(of("same")).toMatchObject({ kind: "file", content: hashOf("#!/bin/sh\n") });
    expect(of("usr/lib/native.so")?.content).toBe(hashOf(PROGRAM));
    expect(of("usr/lib/whole-blocks")?.content).toBe(hashOf(PROGRAM.subarray(0, 2 ** 20)));
    expect(of("usr/zeros")?.content).toBe(hashOf(Buffer.alloc(700_000)));
    expect(of("usr/nothing")?.content).toBe(hashOf(""));
    expect(of("usr/ünï code")?.content).toBe(hashOf("x"));
    expect(of("usr/lib/many/file-1234")?.content).toBe(hashOf("content 1234"));
    expect(of("link")).toMatchObject({ kind: "link", linkTarget: "usr/lib/native.so" });
    expect([of("empty")?.kind, of("usr/pipe")?.kind]).toEqual(["folder", "other"]);
  });
});

describe("a squashfs", () => {
  test("packed as nothing here unpacks is told", async () => {
    const { problems } = await walked(squashfsArchive(bytesAccess(await packed("-comp", "lz4"))));
    expect(problems).toMatchObject([
      { kind: "compression-unknown", detail: expect.stringContaining("LZ4") },
    ]);
  });

  test("of endless zeros is stopped", async () => {
    const bytes = await inFolder(async (folder) => {
      mkdirSync(join(folder, "root"));
      writeFileSync(join(folder, "root/zeros"), "");
      truncateSync(join(folder, "root/zeros"), 200_000_000);
      tool("mksquashfs", [join(folder, "root"), join(folder, "fs"), "-quiet", "-no-progress"]);
      return readFileSync(join(folder, "fs"));
    });
    const limits = { ...ARCHIVE_LIMITS, ratioFreeBytes: 1_000_000 };
    const { problems, members } = await walked(squashfsArchive(bytesAccess(bytes), limits));
    expect([kindsOf(problems), members]).toEqual([["bomb"], []]);
  });

  test("cut or changed anywhere is answered", async () => {
    const small = await inFolder(async (folder) => {
      mkdirSync(join(folder, "root/a/b"), { recursive: true });
      for (const name of ["x", "a/y", "a/b/z"])
        writeFileSync(join(folder, "root", name), name.repeat(3000));
      tool("mksquashfs", [join(folder, "root"), join(folder, "fs"), "-quiet", "-no-progress"]);
      return readFileSync(join(folder, "fs"));
    });
    const limits = { ...ARCHIVE_LIMITS, ratioFreeBytes: 2 ** 22, entries: 1000 };
    const change = fc.tuple(fc.nat(small.length - 1), fc.integer({ min: 0, max: 255 }));
    await fc.assert(
      fc.asyncProperty(
        fc.array(change, { maxLength: 6 }),
        fc.nat(small.length),
        async (changes, length) => {
          const bytes = Buffer.from(small);
          for (const [at, value] of changes) bytes[at] = value;
          await walked(squashfsArchive(bytesAccess(bytes), limits));
          await walked(squashfsArchive(bytesAccess(bytes.subarray(0, length)), limits));
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe("an AppImage", () => {
  const runtime = (type: number) => {
    const bytes = Buffer.from(readFileSync("/bin/true"));
    bytes.write(`AI${String.fromCharCode(type)}`, 8, "latin1");
    return bytes;
  };

  test("of type 2 has its file system behind its runtime", async () => {
    const start = runtime(2);
    const payload = await packed("-comp", "zstd");
    const source = bytesAccess(Buffer.concat([start, payload]));
    const found = await appImageOf(source);
    expect(found).toEqual({ type: 2, payload: { start: start.length, kind: "squashfs" } });
    const inside = sliceAccess(source, start.length, payload.length);
    expect((await walked(squashfsArchive(inside))).problems).toEqual([]);
    const dwarfs = Buffer.concat([start, Buffer.from("DWARFS\u0002\u0005 and so on")]);
    expect(await appImageOf(bytesAccess(dwarfs))).toMatchObject({ payload: { kind: "dwarfs" } });
    expect(await appImageOf(bytesAccess(start))).toMatchObject({ payload: { kind: "unknown" } });
  });

  test("of type 1 is an ISO image", async () => {
    const bytes = Buffer.concat([runtime(1), Buffer.alloc(40_000)]);
    bytes.write("CD001", 32_769);
    expect(await appImageOf(bytesAccess(bytes))).toEqual({
      type: 1,
      payload: { start: 0, kind: "iso9660" },
    });
  });

  test("is nothing else", async () => {
    const names = readdirSync("/usr/bin").filter((name) => name.startsWith("b"));
    for (const name of names) {
      const bytes = readFileSync(join("/usr/bin", name));
      expect(await appImageOf(bytesAccess(bytes))).toBe(null);
    }
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ minLength: 0, maxLength: 90 }), async (bytes) => {
        const head = Buffer.concat([
          Buffer.from("\u007fELF\u0002\u0001\u0001\u0000AI\u0002", "latin1"),
          bytes,
        ]);
        await appImageOf(bytesAccess(head));
      }),
    );
  });
});
