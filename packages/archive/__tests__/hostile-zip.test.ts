import { describe, expect, test } from "@jest/globals";
import { buildZip } from "@wainwright/testing";
import fc from "fast-check";
import { bytesAccess, listZip, type RandomAccess } from "../src/index.ts";

const ARCHIVE = await buildZip([
  { path: "pkg/", content: "" },
  { path: "pkg/__init__.py", content: "from .native import *\n" },
  { path: "pkg/native.so", content: Buffer.alloc(3000, "\u007fELF and so on"), mode: 0o100_755 },
  { path: "pkg/ünicode.txt", content: "stored", compress: false },
]);

/** Gives access to bytes and is strict about it: a read outside of them is a test's failure. */
function strictAccess(bytes: Uint8Array): RandomAccess & { readonly outside: number[] } {
  const outside: number[] = [];
  return {
    ...bytesAccess(bytes),
    outside,
    read: (offset, length) => {
      if (!(offset >= 0 && length >= 0 && offset + length <= bytes.length)) outside.push(offset);
      return bytesAccess(bytes).read(offset, length);
    },
  };
}

/** Lists and unpacks everything; resolves with a word for what came of it. */
async function exercise(bytes: Uint8Array): Promise<string> {
  const source = strictAccess(bytes);
  const word = await exerciseSource(source);
  expect(source.outside).toEqual([]);
  return word;
}

async function exerciseSource(source: RandomAccess): Promise<string> {
  const listing = await listZip(source);
  if (!listing.ok) return listing.problem.kind;
  for (const entry of listing.zip.entries) await listing.zip.readEntry(entry, () => {});
  return "listed";
}

describe("hostile archives", () => {
  test("of any bytes are answered", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
        expect(typeof (await exercise(bytes))).toBe("string");
      }),
    );
  });

  test("that end in a true end record are answered", async () => {
    const end = ARCHIVE.subarray(ARCHIVE.length - 22);
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
        expect(typeof (await exercise(Buffer.concat([bytes, end])))).toBe("string");
      }),
    );
  });

  test("cut at every length are answered, and none is taken for whole", async () => {
    for (let length = 0; length < ARCHIVE.length; length++) {
      expect(await exercise(ARCHIVE.subarray(0, length))).toBe("not-a-zip");
    }
  });

  test("with some bytes changed are answered", async () => {
    const change = fc.tuple(fc.nat(ARCHIVE.length - 1), fc.integer({ min: 0, max: 255 }));
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 6 }), async (changes) => {
        const bytes = ARCHIVE.slice();
        for (const [at, value] of changes) bytes[at] = value;
        expect(typeof (await exercise(bytes))).toBe("string");
      }),
      { numRuns: 3000 },
    );
  });

  test("with every byte at its extremes are answered", async () => {
    for (let at = 0; at < ARCHIVE.length; at++) {
      for (const value of [0x00, 0x7f, 0xff]) {
        const bytes = ARCHIVE.slice();
        bytes[at] = value;
        expect(typeof (await exercise(bytes))).toBe("string");
      }
    }
  });

  test("in zip64 form, with offsets beyond every number, are answered", async () => {
    const end = Buffer.from(ARCHIVE.subarray(ARCHIVE.length - 22));
    const body = ARCHIVE.subarray(0, ARCHIVE.length - 22);
    for (const offset of [0n, 1n, 2n ** 53n, 2n ** 64n - 1n]) {
      const record = Buffer.alloc(76);
      record.writeUInt32LE(0x0606_4b50, 0);
      record.writeBigUInt64LE(2n ** 64n - 1n, 32);
      record.writeBigUInt64LE(offset, 48);
      record.writeUInt32LE(0x0706_4b50, 56);
      record.writeBigUInt64LE(BigInt(body.length), 64);
      expect(await exercise(Buffer.concat([body, record, end]))).toBe("directory-broken");
      record.writeBigUInt64LE(offset, 64);
      expect(await exercise(Buffer.concat([body, record, end]))).toBe("not-a-zip");
    }
  });
});
