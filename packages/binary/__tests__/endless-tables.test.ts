import { describe, expect, test } from "@jest/globals";
import { buildElf } from "@wainwright/testing";
import { type BinaryRead, readBinary } from "../src/index.ts";
import { buildFat, buildMachO } from "./mach-o-builder.ts";
import { buildPe } from "./pe-builder.ts";

const GIGABYTE = 2 ** 30;
const PAGE = 2 ** 16;

/** Reads a file of one gigabyte that begins with these bytes and then repeats a pattern. */
function readLarge(head: Uint8Array, pattern: Uint8Array): { read: BinaryRead; time: number } {
  const page = Buffer.alloc(PAGE + pattern.length, pattern);
  const source = {
    size: GIGABYTE,
    readNow: (offset: number, length: number) => {
      const phase = offset % pattern.length;
      const bytes = Buffer.from(page.subarray(phase, phase + length));
      if (offset < head.length) bytes.set(head.subarray(offset, offset + length));
      return bytes;
    },
  };
  const start = performance.now();
  const read = readBinary(source);
  return { read, time: performance.now() - start };
}

/** Where the head ends and the pattern rules; tables are sent there. */
const FAR = 2 ** 20;
/** Where buildElf maps its files. */
const BASE = 0x1_0000;

/** Turns a pattern so that it begins at this offset of the file. */
function from(offset: number, pattern: Uint8Array): Buffer {
  const phase = offset % pattern.length;
  const cut = (pattern.length - phase) % pattern.length;
  return Buffer.concat([pattern.subarray(cut), pattern.subarray(0, cut)]);
}

function words(...values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 4);
  values.forEach((value, index) => bytes.writeUInt32LE(value, index * 4));
  return bytes;
}

/** Gives the offset of numbers that have to be there. */
function find(bytes: Buffer, ...values: readonly number[]): number {
  const at = bytes.indexOf(words(...values));
  if (at < 0) throw new Error(`${values.join()} is not there`);
  return at;
}

/** An ELF file whose one segment to load is as long as the gigabyte. */
function elf(hash: "gnu" | "sysv"): Buffer {
  const bytes = Buffer.from(buildElf({ machine: 62, exported: ["PyInit_me"], hash }));
  bytes.writeBigUInt64LE(BigInt(GIGABYTE), 64 + 32);
  return bytes;
}

function elfOfSymbols(count: number): Buffer {
  const bytes = elf("sysv");
  // DT_HASH: one bucket, two symbols, the first of the bucket.
  bytes.writeUInt32LE(count, find(bytes, 1, 2, 1) + 4);
  // DT_SYMTAB
  bytes.writeUInt32LE(BASE + FAR, find(bytes, 6, 0) + 8);
  return bytes;
}

function elfOfChain(): Buffer {
  const bytes = elf("gnu");
  bytes.writeUInt32LE(BASE + FAR, find(bytes, 0x6fff_fef5, 0) + 8);
  return bytes;
}

function elfOfSegments(): Buffer {
  const bytes = elf("sysv");
  bytes.writeUInt16LE(0xfffe, 56);
  return bytes;
}

function elfOfSections(): Buffer {
  const bytes = elf("sysv");
  bytes.writeUInt32LE(FAR, 40);
  bytes.writeUInt16LE(0, 60);
  bytes.writeUInt16LE(1, 62);
  return bytes;
}

/** A section of type SHT_PROGBITS or SHT_NOTE, which says that there are 2^20 of them. */
const section = (type: number) => words(1, type, 0, 0, 0, 0, FAR, 0, 2 ** 20, 0, 0, 0, 4, 0, 0, 0);

/** A universal file whose twenty processors are one and the same slice, of four million symbols. */
function fat(): Buffer {
  const thin = buildMachO({ cpuType: 0x0100_000c, exported: ["_a"] });
  const table = find(thin, 2, 24);
  thin.writeUInt32LE(FAR, table + 8);
  thin.writeUInt32LE(2 ** 22, table + 12);
  const slices = Array.from({ length: 20 }, () => ({ cpuType: 7, bytes: Buffer.alloc(0) }));
  const head = buildFat(slices);
  for (let index = 0; index < 20; index++) {
    head.writeUInt32BE(head.length, 8 + index * 20 + 8);
    head.writeUInt32BE(GIGABYTE - head.length, 8 + index * 20 + 12);
  }
  return Buffer.concat([head, thin]);
}
const FAT = fat();
const FAT_HEAD = 8 + 20 * 20;

function peOfNames(): Buffer {
  const bytes = buildPe({ machine: 0x8664, exported: ["a"] });
  bytes.writeUInt32LE(0xffff_ffff, bytes.length - 40 + 24);
  return bytes;
}

const WASM = Buffer.from("\0asm\x01\0\0\0", "latin1");
const ZERO = Buffer.alloc(1);
const MEMBER = Buffer.from(`${"a/".padEnd(48)}${"0".padEnd(10)}\`\n`);

const CASES: readonly (readonly [string, Buffer, Buffer, string])[] = [
  ["four million symbols", elfOfSymbols(2 ** 22), ZERO, "elf"],
  ["four billion symbols", elfOfSymbols(2 ** 32 - 1), ZERO, "malformed"],
  ["a chain of symbols without end", elfOfChain(), ZERO, "malformed"],
  ["65,534 segments of notes", elfOfSegments(), words(4), "elf"],
  ["a million sections", elfOfSections(), from(FAR, section(1)), "elf"],
  ["a million sections of notes", elfOfSections(), from(FAR, section(7)), "elf"],
  ["empty members", Buffer.from("!<arch>\n"), from(8, MEMBER), "malformed"],
  ["empty sections", WASM, Buffer.from([9, 0]), "malformed"],
  [
    "a million empty names",
    Buffer.concat([WASM, Buffer.from("07f0ffffff03c0843d", "hex")]),
    Buffer.alloc(3),
    "malformed",
  ],
  ["20 × 4 million private symbols", FAT, ZERO, "mach-o"],
  ["20 × 4 million exported symbols", FAT, from(FAT_HEAD + FAR, words(1, 0x0f, 0, 0)), "malformed"],
  ["four billion exported names", peOfNames(), words(0x2000), "malformed"],
];

describe("a file of one gigabyte", () => {
  test.each(CASES.map(([name, ...content]) => ({ name, content })))(
    "of $name is answered soon",
    ({ content: [head, pattern, kind] }) => {
      const { read, time } = readLarge(head, pattern);
      expect(read.kind).toBe(kind);
      expect(time).toBeLessThan(20_000);
    },
  );
});
