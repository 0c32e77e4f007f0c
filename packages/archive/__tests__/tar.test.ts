import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { gzipSync } from "node:zlib";
import { ARCHIVE_LIMITS, bytesAccess, decompressed, tarArchive, tarStream } from "../src/index.ts";
import { buildTar, paxPart, type TarPart } from "./tar-builder.ts";
import { hashOf, kindsOf, walked } from "./walked.ts";

/** Walks an archive by both ways, which have to agree. */
async function both(bytes: Uint8Array, limits = ARCHIVE_LIMITS) {
  const whole = await walked(tarArchive(bytesAccess(bytes), limits));
  async function* chunks() {
    for (let at = 0; at < bytes.length; at += 700) yield bytes.subarray(at, at + 700);
  }
  const streamed = await walked(tarStream({ chunks: chunks(), problem: () => null }, limits));
  expect(streamed).toEqual(whole);
  return whole;
}

const names = async (parts: readonly TarPart[]) =>
  (await both(buildTar(parts))).members.map(({ path, linkTarget }) => [path, linkTarget]);

describe("a tar archive", () => {
  test("takes names from where its format keeps them", async () => {
    expect(
      await names([
        { name: "name", prefix: "pre/fix" },
        { name: "gnu", prefix: "000", magic: "ustar  \0" },
        { name: "v7", prefix: "000", magic: "\0\0\0\0\0\0\0\0", type: "\0" },
        { name: "././@LongLink", type: "L", content: "long/name\0" },
        { name: "././@LongLink", type: "K", content: "long/target\0" },
        { name: "short", type: "2", linkName: "short" },
        paxPart({ path: "päx/name", linkpath: "päx/target", mtime: "1.5" }),
        { name: "short", type: "1" },
        { name: "plain" },
      ]),
    ).toEqual([
      ["pre/fix/name", null],
      ["gnu", null],
      ["v7", null],
      ["long/name", "long/target"],
      ["päx/name", "päx/target"],
      ["plain", null],
    ]);
  });

  test("holds what a global header says until another does, and nothing of it beyond its own", async () => {
    const { members } = await both(
      buildTar([
        paxPart({ comment: "a commit" }, "g"),
        { name: "one", content: "1" },
        paxPart({ path: "other" }),
        { name: "two", content: "2" },
        { name: "three" },
      ]),
    );
    expect(members.map((one) => one.path)).toEqual(["one", "other", "three"]);
  });

  test("reads sizes in octal, in base 256 and from pax", async () => {
    const binary = (header: Buffer) => {
      header.fill(0, 124, 136);
      header[124] = 0x80;
      header[135] = 3;
    };
    const { members } = await both(
      buildTar([
        { content: "123", change: binary, name: "a" },
        paxPart({ size: "3" }),
        { content: "456", size: 0, name: "b" },
        { content: "789", name: "c", change: (header) => header.write("         3 \0", 124) },
      ]),
    );
    expect(members.map((one) => one.content)).toEqual(["123", "456", "789"].map(hashOf));
  });

  test("calls a V7 name with a slash a folder, and an unknown type a file", async () => {
    const parts: readonly TarPart[] = [
      { name: "old/", type: "\0", magic: "" },
      { name: "odd", type: "Q", content: "x" },
      { name: "folder/", type: "5", size: 99 },
      { name: "linked", type: "1", size: 99 },
      { name: "last", content: "y" },
    ];
    const { members, problems } = await both(buildTar(parts));
    expect([members.map(({ path, kind }) => `${kind} ${path}`), problems]).toEqual([
      ["folder old", "file odd", "folder folder", "link linked", "file last"],
      [],
    ]);
  });

  test.each([
    ["../evil", "unsafe-path"],
    ["/etc/passwd", "unsafe-path"],
    ["a/../../b", "unsafe-path"],
    ["new\nline", "unsafe-path"],
    ["not\u00ffutf8", "name-not-text"],
  ])("tells of the name %j", async (name, kind) => {
    const { problems } = await both(buildTar([{ name }]));
    expect(problems.map((one) => one.kind)).toEqual([kind]);
  });

  test.each(["./a/b", "a\\x2db", "a..b/..c", "."])(
    "has nothing against the name %j",
    async (name) => {
      expect((await both(buildTar([{ name }]))).problems).toEqual([]);
    },
  );

  test("tells once of a name that stands more than once", async () => {
    const { members, problems } = await both(buildTar([{}, { content: "2" }, { name: "./file" }]));
    expect([members.length, kindsOf(problems)]).toEqual([3, ["duplicate-name file"]]);
  });

  test("ends with zeros or with its bytes", async () => {
    for (const end of [0, 512, 1024, 10240]) {
      const { members, problems } = await both(buildTar([{ content: "x" }], end));
      expect([members.length, problems]).toEqual([1, []]);
    }
  });

  test("of nothing but zeros is empty, and of nothing at all is none", async () => {
    expect((await both(Buffer.alloc(1024))).problems).toEqual([]);
    expect(kindsOf((await both(Buffer.alloc(0))).problems)).toEqual(["not-an-archive"]);
    expect(kindsOf((await both(Buffer.alloc(1024, "text "))).problems)).toEqual(["not-an-archive"]);
  });

  test("that is cut is told, wherever it is", async () => {
    const bytes = buildTar(
      [{ content: "x".repeat(700) }, paxPart({ path: "p" }), { name: "b" }],
      0,
    );
    for (let length = 1; length < bytes.length; length++) {
      if (length === 1536) continue;
      const { problems } = await both(bytes.subarray(0, length));
      expect([length, problems.length > 0]).toEqual([length, true]);
    }
  });

  test("with a wrong checksum is read up to there", async () => {
    const bytes = buildTar([{ name: "a", content: "x" }, { name: "b" }, { name: "c" }]);
    bytes[1024] = 0x7a;
    const { members, problems } = await both(bytes);
    expect([members.length, kindsOf(problems)]).toEqual([1, ["header-broken"]]);
  });

  test("is refused when it has too many members, names or extended headers", async () => {
    const limits = { ...ARCHIVE_LIMITS, entries: 3 };
    const many = buildTar(Array.from({ length: 5 }, (_, n) => ({ name: `${n}` })));
    expect(kindsOf((await both(many, limits)).problems)).toEqual(["too-many-entries"]);
    const chain = buildTar(Array.from({ length: 5 }, () => paxPart({ path: "x" })));
    expect(kindsOf((await both(chain, limits)).problems)).toEqual(["too-many-entries"]);
    const huge = buildTar([{ type: "x", content: "", size: 2 ** 32 }]);
    expect(kindsOf((await both(huge)).problems)).toEqual(["too-large"]);
    const large = buildTar([{ content: "1234" }, { name: "after" }]);
    const { members } = await both(large, { ...ARCHIVE_LIMITS, entryBytes: 3 });
    expect(members.map((one) => one.content)).toEqual(["too-large", hashOf("")]);
  });

  test("with 100,000 members is walked in seconds", async () => {
    const one = buildTar([{ content: "x" }], 0);
    const bytes = Buffer.concat(Array.from({ length: 100_000 }, () => one));
    const started = performance.now();
    let count = 0;
    const problems = await tarArchive(bytesAccess(bytes)).walk(async () => {
      count++;
    });
    expect([count, kindsOf(problems)]).toEqual([100_000, ["duplicate-name file"]]);
    expect(performance.now() - started).toBeLessThan(20_000);
  });

  test("tells when what unpacks it finds wrong data, also behind its end", async () => {
    const packed = gzipSync(buildTar([{ content: new Uint8Array(3_000_000) }]));
    packed[packed.length - 5] = (packed.at(-5) ?? 0) ^ 1;
    const opened = decompressed(bytesAccess(packed));
    if (!opened.ok) throw new Error("not recognised");
    const { members, problems } = await walked(tarStream(opened.stream));
    expect([members.length, problems.map(({ kind }) => kind)]).toEqual([1, ["data-broken"]]);
  });

  test("rejects with what the visit rejects with, and ends the stream", async () => {
    let isEnded = false;
    async function* chunks() {
      try {
        for (;;) yield buildTar([{ content: "x" }], 0);
      } finally {
        isEnded = true;
      }
    }
    const archive = tarStream({ chunks: chunks(), problem: () => null });
    await expect(archive.walk(async () => Promise.reject(new Error("enough")))).rejects.toThrow(
      "enough",
    );
    expect(isEnded).toBe(true);
  });

  const whole = buildTar([
    paxPart({ path: "a/long/name", size: "600" }),
    { name: "x", content: "y".repeat(600) },
    { type: "L", content: "other\0" },
    { type: "S", content: "z" },
    { name: "folder/", type: "5" },
  ]);

  test("of any bytes is answered", async () => {
    const block = fc.uint8Array({ minLength: 512, maxLength: 512 });
    await fc.assert(
      fc.asyncProperty(fc.array(block, { maxLength: 4 }), fc.nat(400), async (blocks, extra) => {
        await both(Buffer.concat([...blocks, Buffer.alloc(extra, 1)]));
      }),
    );
  });

  test("with changed bytes, under a right checksum, is answered", async () => {
    const change = fc.tuple(fc.nat(511), fc.integer({ min: 0, max: 255 }));
    const part = fc.record({
      type: fc.constantFrom(...Array.from("0125xgLKSXDMV7\0Q")),
      content: fc.string({ maxLength: 40 }),
      changes: fc.array(change, { maxLength: 3 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(part, { maxLength: 6 }), async (parts) => {
        const changed = parts.map(({ changes, ...rest }) => ({
          ...rest,
          change: (header: Buffer) =>
            changes.forEach(([at, value]) => header.writeUInt8(value, at)),
        }));
        await both(buildTar(changed));
      }),
      { numRuns: 1500 },
    );
  });

  test("cut and changed anywhere is answered", async () => {
    const change = fc.tuple(fc.nat(whole.length - 1), fc.integer({ min: 0, max: 255 }));
    await fc.assert(
      fc.asyncProperty(fc.array(change), fc.nat(whole.length), async (changes, length) => {
        const bytes = Buffer.from(whole);
        for (const [at, value] of changes) bytes[at] = value;
        await both(bytes.subarray(0, length));
      }),
      { numRuns: 1500 },
    );
  });
});
