import { describe, expect, test } from "@jest/globals";
import { createHash } from "node:crypto";
import { ARCHIVE_LIMITS, bytesAccess, decompressed } from "../src/index.ts";
import { gathered, tool } from "./archive-helpers.ts";

const TOOLS: readonly (readonly [string, string, readonly string[]])[] = [
  ["gzip", "gzip", ["-c"]],
  ["gzip", "gzip", ["-1c"]],
  ["zstd", "zstd", ["-qc"]],
  ["zstd", "zstd", ["-qc", "-19", "--long=27"]],
  ["zstd", "zstd", ["-qc", "--fast=5", "--no-check"]],
  ["xz", "xz", ["-c"]],
  ["xz", "xz", ["-0c", "--check=none"]],
  ["xz", "xz", ["-c", "--check=crc32", "--block-size=100000"]],
  ["xz", "xz", ["-c", "--check=crc64", "-T2", "--block-size=300000"]],
  ["xz", "xz", ["-c", "--lzma2=dict=4KiB,lc=0,lp=4,pb=0"]],
  ["xz", "xz", ["-9ec", "--lzma2=preset=9,lc=4,lp=0,pb=4,nice=273"]],
  ["bzip2", "bzip2", ["-c"]],
  ["bzip2", "bzip2", ["-1c"]],
];

/** Bytes that no program made up: unlike each other, here and there the same. */
function noise(size: number, seed: number): Buffer {
  const blocks = Array.from({ length: Math.ceil(size / 32) }, (_, index) =>
    createHash("sha256")
      .update(`${seed} ${index % 5000}`)
      .digest(),
  );
  return Buffer.concat(blocks).subarray(0, size);
}

const CONTENTS: readonly (readonly [string, Buffer])[] = [
  ["nothing", Buffer.alloc(0)],
  ["one byte", Buffer.from("x")],
  ["zeros", Buffer.alloc(3_000_000)],
  ["noise", noise(700_000, 1)],
  ["a program", tool("cat", [process.execPath]).subarray(20_000_000, 21_500_000)],
  ["text with runs", Buffer.from(`aaaa${"abcabc\n".repeat(9000)}${"z".repeat(300)}b`.repeat(9))],
];

async function unpack(packed: Uint8Array) {
  const opened = decompressed(bytesAccess(packed));
  if (!opened.ok) throw new Error(opened.problem.detail);
  const content = await gathered(opened.stream.chunks);
  return { compression: opened.compression, content, problem: opened.stream.problem() };
}

describe("decompressed", () => {
  describe.each(TOOLS)("unpacks %s as %s %j packs it:", (compression, name, args) => {
    test.each(CONTENTS)("%s", async (_, content) => {
      const unpacked = await unpack(tool(name, args, content));
      expect([unpacked.compression, unpacked.problem]).toEqual([compression, null]);
      expect(unpacked.content.equals(content)).toBe(true);
    });
  });

  test.each(TOOLS)("unpacks %s files that follow one another (%s %j)", async (_, name, args) => {
    const parts = ["first, ", "second, ", "", "third"];
    const packed = Buffer.concat(parts.map((part) => tool(name, args, part)));
    expect((await unpack(packed)).content.toString()).toBe(parts.join(""));
  });

  test.each(TOOLS)("tells that %s is cut, wherever it is (%s %j)", async (_, name, args) => {
    const content = Buffer.concat([noise(9000, 2), Buffer.alloc(9000, "abc")]);
    const packed = tool(name, args, content);
    for (let length = 14; length < packed.length; length += 331) {
      const { problem, content: part } = await unpack(packed.subarray(0, length));
      expect([length, problem?.kind]).toEqual([length, "data-broken"]);
      expect(content.subarray(0, part.length).equals(part)).toBe(true);
    }
  });

  test.each(TOOLS)("never gives changed content of %s for whole (%s %j)", async (_, name, args) => {
    const hasChecksum = !args.some((arg) => /none|no-check/.test(arg));
    const content = Buffer.concat([noise(3000, 3), Buffer.alloc(3000, "abc")]);
    const packed = tool(name, args, content);
    for (let at = 14; at < packed.length; at += 53) {
      const changed = Buffer.from(packed);
      changed[at] = (changed[at] ?? 0) ^ 0x41;
      const opened = decompressed(bytesAccess(changed));
      if (!opened.ok) continue;
      const whole = await gathered(opened.stream.chunks);
      const isTaken = opened.stream.problem() === null && !whole.equals(content);
      expect([at, isTaken && hasChecksum]).toEqual([at, false]);
    }
  });

  test.each(TOOLS)("stops at a bomb of %s (%s %j)", async (_, name, args) => {
    const packed = tool(name, args, Buffer.alloc(30_000_000));
    const limits = { ...ARCHIVE_LIMITS, ratioFreeBytes: 1_000_000, ratio: 100 };
    const tight = decompressed(bytesAccess(packed), limits);
    if (!tight.ok) throw new Error("not recognised");
    const { length } = await gathered(tight.stream.chunks);
    expect(tight.stream.problem()?.kind).toBe("bomb");
    expect(length).toBeLessThan(packed.length * 100 + 1_000_000);
  });

  test.each(["bz2", "lzma", "gzip"])(
    "unpacks what Python's %s packs of thousands of contents",
    async (module) => {
      const script = `
import random, struct, sys, ${module}
r = random.Random(7)
for n in range(500):
    kind, size = n % 5, r.choice((0, 1, 3, 4, 5, 255, 256, 259, 260, 1000, 9000, 40000))
    data = (r.randbytes(size), bytes([r.randrange(256)]) * size,
            bytes(r.randrange(3) for _ in range(size)), bytes(range(256)) * (size // 256),
            b"".join(bytes([r.randrange(4)]) * r.randrange(300) for _ in range(size // 100)))[kind]
    packed = ${module === "lzma" ? "lzma.compress(data, preset=n % 7)" : `${module}.compress(data, 1 + n % 9)`}
    sys.stdout.buffer.write(struct.pack("<II", len(data), len(packed)) + data + packed)`;
      const all = tool("python3", ["-c", script]);
      for (let at = 0; at < all.length; ) {
        const [size, packedSize] = [all.readUInt32LE(at), all.readUInt32LE(at + 4)];
        const packedAt = at + 8 + size;
        const { content, problem } = await unpack(all.subarray(packedAt, packedAt + packedSize));
        expect([at, problem]).toEqual([at, null]);
        expect(content.equals(all.subarray(at + 8, packedAt))).toBe(true);
        at = packedAt + packedSize;
      }
    },
    120_000,
  );

  test("names what it cannot unpack", async () => {
    const lzma = decompressed(bytesAccess(tool("xz", ["-c", "--format=lzma"], "x")));
    expect(lzma).toMatchObject({ ok: false, problem: { kind: "compression-unknown" } });
    const filtered = await unpack(tool("xz", ["-c", "--x86", "--lzma2"], "x"));
    expect(filtered.problem?.kind).toBe("compression-unknown");
    const hashed = await unpack(tool("xz", ["-c", "--check=sha256"], "x"));
    expect(hashed.problem?.kind).toBe("compression-unknown");
    const large = await unpack(tool("xz", ["-c", "--lzma2=dict=256MiB"], "x"));
    expect(large.problem?.kind).toBe("too-large");
  });

  test("unpacks one file while others are being unpacked, and left", async () => {
    const packed = tool("xz", ["-c"], Buffer.alloc(9_000_000, "abc"));
    const outer = decompressed(bytesAccess(packed));
    if (!outer.ok) throw new Error("not recognised");
    for await (const chunk of outer.stream.chunks) {
      expect(chunk.length).toBeGreaterThan(0);
      expect((await unpack(packed)).content.length).toBe(9_000_000);
      break;
    }
    const together = await Promise.all([unpack(packed), unpack(packed)]);
    expect(together.map(({ content }) => content.length)).toEqual([9_000_000, 9_000_000]);
  });

  test.each(TOOLS)("can be left early (%s %s %j)", async (_, name, args) => {
    const opened = decompressed(bytesAccess(tool(name, args, Buffer.alloc(9_000_000))));
    if (!opened.ok) throw new Error("not recognised");
    for await (const chunk of opened.stream.chunks) {
      expect(chunk[0]).toBe(0);
      break;
    }
    expect(opened.stream.problem()).toBe(null);
  });
});
