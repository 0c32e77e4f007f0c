import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { ARCHIVE_LIMITS, bytesAccess, compressionOf, decompressed } from "../src/index.ts";
import { zstdChunksWithoutNode } from "../src/compression/zstd-chunks.ts";
import { zstdFrames } from "../src/compression/zstd-frames.ts";
import { gathered } from "./archive-helpers.ts";

/** Packed by the real programs, of "one two three four five " 200 times and 3000 zeros; see fixtures/README.md. */
const FIXTURES = ["gz", "zst", "xz", "bz2"].map(
  (ending) =>
    [ending, readFileSync(new URL(`fixtures/packed.${ending}`, import.meta.url))] as const,
);
const CONTENT = Buffer.concat([
  Buffer.from("one two three four five ".repeat(200)),
  Buffer.alloc(3000),
]);

async function unpack(packed: Uint8Array) {
  const opened = decompressed(bytesAccess(packed), { ...ARCHIVE_LIMITS, ratioFreeBytes: 2 ** 20 });
  if (!opened.ok) return { content: Buffer.alloc(0), word: opened.problem.kind };
  const content = await gathered(opened.stream.chunks);
  return { content, word: opened.stream.problem()?.kind ?? "whole" };
}

describe.each(FIXTURES)("a file packed as .%s", (_, packed) => {
  test("is unpacked", async () => {
    const { content, word } = await unpack(packed);
    expect([word, content.equals(CONTENT)]).toEqual(["whole", true]);
  });

  test("that is cut anywhere is never taken for whole", async () => {
    for (let length = 0; length < packed.length; length++) {
      const { word } = await unpack(packed.subarray(0, length));
      expect([length, word]).not.toEqual([length, "whole"]);
    }
  });

  test("that is changed anywhere is answered, and never has other content as whole", async () => {
    const change = fc.tuple(fc.nat(packed.length - 1), fc.integer({ min: 0, max: 255 }));
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 5 }), async (changes) => {
        const bytes = Buffer.from(packed);
        for (const [at, value] of changes) bytes[at] = value;
        const { content, word } = await unpack(bytes);
        expect(word !== "whole" || content.equals(CONTENT)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test("and anything behind its beginning is answered", async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(20), fc.uint8Array({ maxLength: 300 }), async (length, bytes) => {
        await unpack(Buffer.concat([packed.subarray(0, length), bytes]));
      }),
      { numRuns: 250 },
    );
  });
});

/** Unpacks without Node's own, up to where it is broken; gives the length of the longest piece. */
function longestPiece(bytes: Uint8Array): number {
  const source = bytesAccess(bytes);
  let longest = 0;
  try {
    const pieces = Array.from(zstdFrames(source)).flatMap((frame) => [
      ...zstdChunksWithoutNode(source, frame),
    ]);
    longest = pieces.reduce((most, { length }) => Math.max(most, length), 0);
  } catch {
    // What is broken is thrown, to be caught by `decompressed`.
  }
  return longest;
}

describe("zstd without Node's own", () => {
  const packed = FIXTURES[1]?.[1] ?? Buffer.alloc(0);

  test("is unpacked alike", () => {
    const source = bytesAccess(Buffer.concat([packed, packed]));
    const pieces = Array.from(zstdFrames(source)).flatMap((frame) =>
      Array.from(zstdChunksWithoutNode(source, frame), (piece) => Buffer.from(piece)),
    );
    expect(Buffer.concat(pieces).equals(Buffer.concat([CONTENT, CONTENT]))).toBe(true);
  });

  test("that is changed anywhere is answered", () => {
    const change = fc.tuple(fc.nat(packed.length - 1), fc.integer({ min: 0, max: 255 }));
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 5 }), (changes) => {
        const bytes = Buffer.from(packed);
        for (const [at, value] of changes) bytes[at] = value;
        expect(longestPiece(bytes)).toBeLessThanOrEqual(128 * 1024);
      }),
      { numRuns: 1000 },
    );
  });
});

describe("decompressed", () => {
  test("of any bytes is answered", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 100 }), async (bytes) => {
        compressionOf(bytes);
        await unpack(bytes);
      }),
    );
  });

  test("refuses a window that no memory would hold", async () => {
    const frame = Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0x00, 0xff, 1, 0, 0]);
    expect((await unpack(frame)).word).toBe("too-large");
  });

  test("names a dictionary that it does not have", async () => {
    const frame = Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0x01, 0x00, 7, 1, 0, 0]);
    expect((await unpack(frame)).word).toBe("compression-unknown");
  });

  test("goes through 100,000 empty members in seconds", async () => {
    const started = performance.now();
    const gzip = gzipSync("");
    expect((await unpack(Buffer.concat(Array.from({ length: 100_000 }, () => gzip)))).word).toBe(
      "whole",
    );
    const skipped = Buffer.from([0x50, 0x2a, 0x4d, 0x18, 0, 0, 0, 0]);
    expect((await unpack(Buffer.concat(Array.from({ length: 100_000 }, () => skipped)))).word).toBe(
      "whole",
    );
    const frame = Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0x20, 0x00, 1, 0, 0]);
    expect((await unpack(Buffer.concat(Array.from({ length: 100_000 }, () => frame)))).word).toBe(
      "whole",
    );
    expect(performance.now() - started).toBeLessThan(20_000);
  });

  test("stops at a source that fails, and says so", async () => {
    const memory = bytesAccess(Buffer.concat(Array.from({ length: 100_000 }, () => gzipSync("x"))));
    const read = async (offset: number, length: number) => {
      if (offset > 0) throw new Error("Input/output error");
      return memory.read(offset, length);
    };
    const opened = decompressed({ ...memory, read });
    if (!opened.ok) throw new Error("not recognised");
    await gathered(opened.stream.chunks);
    expect(opened.stream.problem()).toMatchObject({ detail: "Input/output error" });
  });
});
