import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { readFileSync } from "node:fs";
import { deflateSync } from "node:zlib";
import { ARCHIVE_LIMITS, bytesAccess, findPyInstaller, type PyInstaller } from "../src/index.ts";
import { openFile, tool } from "./archive-helpers.ts";
import { frozen, packer } from "./packers.ts";
import { hashOf, kindsOf, walked } from "./walked.ts";

const MINUTES = 60_000;
const COOKIE = 88;

async function find(bytes: Uint8Array): Promise<PyInstaller> {
  const found = await findPyInstaller(bytesAccess(bytes));
  if (found.kind !== "found") throw new Error(JSON.stringify(found));
  return found.archive;
}

type Entry = {
  readonly name: string;
  readonly type: string;
  readonly content: string;
  readonly isPacked?: boolean;
  readonly size?: number;
};

/** Builds a small archive by hand, with something before and behind it. */
function build(entries: readonly Entry[], change: (cookie: Buffer) => void = () => {}): Buffer {
  let at = 0;
  const contents: Buffer[] = [];
  const toc = entries.map(({ name, type, content, isPacked = false, size }) => {
    const stored = isPacked ? deflateSync(content) : Buffer.from(content);
    const entry = Buffer.alloc(Math.ceil((18 + name.length + 1) / 16) * 16);
    entry.writeUInt32BE(entry.length, 0);
    entry.writeUInt32BE(at, 4);
    entry.writeUInt32BE(stored.length, 8);
    entry.writeUInt32BE(size ?? content.length, 12);
    entry.writeUInt8(isPacked ? 1 : 0, 16);
    entry.write(type + name, 17);
    contents.push(stored);
    at += stored.length;
    return entry;
  });
  const tocBytes = Buffer.concat(toc);
  const cookie = Buffer.alloc(COOKIE);
  cookie.write("MEI\u000c\u000b\u000a\u000b\u000e", "latin1");
  cookie.writeUInt32BE(at + tocBytes.length + COOKIE, 8);
  cookie.writeUInt32BE(at, 12);
  cookie.writeUInt32BE(tocBytes.length, 16);
  cookie.writeUInt32BE(311, 20);
  cookie.write("libpython3.11.so.1.0", 24);
  change(cookie);
  return Buffer.concat([
    Buffer.alloc(99, "loader"),
    ...contents,
    tocBytes,
    cookie,
    Buffer.alloc(50),
  ]);
}

describe("a program that PyInstaller made", () => {
  test.each(["onefile", "onedir"] as const)(
    "as %s is read as its own reader reads it",
    async (mode) => {
      const path = frozen(mode);
      const script = `
import hashlib, json, sys
from PyInstaller.archive.readers import CArchiveReader
a = CArchiveReader(sys.argv[1])
print(json.dumps({n: [e[4], hashlib.md5(b"" if e[4] == "o" else a.extract(n)).hexdigest()] for n, e in a.toc.items()}))`;
      const read = tool(packer("python"), ["-c", script, path]).toString();
      const expected = JSON.parse(read) as Record<string, [string, string]>;
      const file = openFile(path);
      const found = await findPyInstaller(file);
      if (found.kind !== "found") throw new Error(JSON.stringify(found));
      const { members, problems } = await walked(found.archive);
      file.close();
      expect(problems).toEqual([]);
      const plain = members.filter((one) => one.kind !== "other");
      expect(
        Object.fromEntries(
          plain.map(({ path: name, content }) => [
            name,
            [found.archive.typecodes.get(name), content],
          ]),
        ),
      ).toEqual(Object.fromEntries(Object.entries(expected).filter(([, [type]]) => type !== "o")));
      expect(found.archive.python).toMatch(/^3\.\d+$/);
      expect(found.archive.library).toMatch(/^libpython3/);
      const names = members.map((one) => one.path);
      expect(names).toEqual(expect.arrayContaining(["hello", "PYZ.pyz"]));
      expect(names.includes("data/data.txt")).toBe(mode === "onefile");
    },
    5 * MINUTES,
  );

  test("is found wherever in the file its archive ends", async () => {
    const archive = build([{ name: "a", type: "x", content: "hello", isPacked: true }]);
    for (const behind of [0, 1, 60_000, 65_536 - 140, 65_536, 1_114_000, 3_000_000]) {
      const bytes = Buffer.concat([archive, Buffer.alloc(behind, "MEI")]);
      const { members } = await walked(await find(bytes));
      expect(members.map((one) => one.content)).toEqual([hashOf("hello")]);
    }
  });

  test("has members of every kind", async () => {
    const archive = await find(
      build([
        { name: "pyi-contents-directory _internal", type: "o", content: "" },
        { name: "lib/a.so", type: "b", content: "native", isPacked: true },
        { name: "libb.so", type: "n", content: "lib/a.so" },
        { name: "../other:lib.so", type: "d", content: "" },
        { name: "run", type: "s", content: "code" },
        { name: "Wrong", type: "x", content: "code", isPacked: true, size: 3 },
        { name: "../evil", type: "x", content: "" },
      ]),
    );
    const { members, problems } = await walked(archive);
    expect(members.map(({ path, kind, linkTarget }) => [path, kind, linkTarget])).toEqual([
      ["pyi-contents-directory _internal", "other", null],
      ["lib/a.so", "file", null],
      ["libb.so", "link", "lib/a.so"],
      ["../other:lib.so", "other", null],
      ["run", "file", null],
      ["Wrong", "file", null],
      ["../evil", "file", null],
    ]);
    expect(members[1]?.content).toBe(hashOf("native"));
    expect(members[5]?.content).toBe("data-broken");
    expect(kindsOf(problems)).toEqual(["unsafe-path ../evil"]);
  });

  test("is none where there is no archive", async () => {
    const cat = readFileSync("/bin/cat");
    expect(await findPyInstaller(bytesAccess(cat))).toEqual({ kind: "none" });
    expect(await findPyInstaller(bytesAccess(new Uint8Array()))).toEqual({ kind: "none" });
  });

  test("that is full of what is no cookie is given up soon", async () => {
    const magic = Buffer.from("4d45490c0b0a0b0e", "hex");
    const bytes = Buffer.alloc(50_000_000, magic);
    const started = performance.now();
    expect(await findPyInstaller(bytesAccess(bytes))).toEqual({ kind: "none" });
    expect(await findPyInstaller(bytesAccess(bytes.fill("MEI")))).toEqual({ kind: "none" });
    expect(performance.now() - started).toBeLessThan(20_000);
  });

  test("that unpacks to far more than it is, is refused", async () => {
    const bytes = build([{ name: "a", type: "x", content: "x", isPacked: true, size: 2 ** 31 }]);
    const found = await findPyInstaller(bytesAccess(bytes));
    expect(found).toMatchObject({ kind: "broken", problem: { kind: "bomb" } });
    const limits = { ...ARCHIVE_LIMITS, entries: 0 };
    const many = await findPyInstaller(
      bytesAccess(build([{ name: "a", type: "x", content: "" }])),
      limits,
    );
    expect(many).toMatchObject({ kind: "broken", problem: { kind: "too-many-entries" } });
  });

  test("cut or changed anywhere is answered", async () => {
    const whole = build([
      { name: "a", type: "x", content: "x".repeat(99), isPacked: true },
      { name: "b", type: "n", content: "target", isPacked: true },
      { name: "c", type: "b", content: "plain" },
    ]);
    const change = fc.tuple(fc.nat(whole.length - 1), fc.integer({ min: 0, max: 255 }));
    await fc.assert(
      fc.asyncProperty(fc.array(change, { maxLength: 5 }), fc.nat(50), async (changes, cut) => {
        const bytes = Buffer.from(whole);
        for (const [at, value] of changes) bytes[at] = value;
        const found = await findPyInstaller(bytesAccess(bytes.subarray(0, bytes.length - cut)));
        if (found.kind === "found") await walked(found.archive);
      }),
      { numRuns: 3000 },
    );
  });
});
