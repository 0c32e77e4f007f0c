import { describe, expect, test } from "@jest/globals";
import { buildElf } from "@wainwright/testing";
import { binaryFormatOf, readBinary } from "../src/index.ts";

function peFile(signature: string): Uint8Array {
  const bytes = Buffer.alloc(0x80);
  bytes.write("MZ");
  bytes.writeUInt32LE(0x40, 0x3c);
  bytes.write(signature, 0x40, "latin1");
  return bytes;
}

describe("readBinary", () => {
  test("reads ELF files", () => {
    expect(readBinary(buildElf({ machine: 62 }))).toMatchObject({ kind: "elf" });
  });

  test.each([
    ["text", Buffer.from("import os\n")],
    ["nothing", Buffer.alloc(0)],
    ["a Java class, which shares fat Mach-O's magic", Buffer.from("cafebabe00000034", "hex")],
    ["a DOS program or a text that begins with MZ", peFile("NE\0\0")],
    ["two letters", Buffer.from("MZ")],
  ])("takes %s for no native code", (_, bytes) => {
    expect(readBinary(bytes)).toEqual({ kind: "not-binary" });
  });

  test("says that a file which ends within the header is malformed", () => {
    expect(readBinary(buildElf({ machine: 62 }).subarray(0, 20))).toMatchObject({
      kind: "malformed",
    });
  });
});

describe("a source of bytes", () => {
  const bytes = buildElf({ machine: 62, exported: ["PyInit_me"] });
  const of = (size: number, readNow: (offset: number, length: number) => Uint8Array) =>
    readBinary({ size, readNow });

  test("gives what the same bytes in memory give", () => {
    const read = of(bytes.length, (offset, length) => bytes.slice(offset, offset + length));
    expect(read).toEqual(readBinary(bytes));
  });

  test("that does not hold what it promises is malformed", () => {
    const isCut = of(bytes.length + 9, (offset, length) => bytes.slice(offset, offset + length));
    expect(isCut).toMatchObject({
      kind: "malformed",
      reason: expect.stringContaining("cannot be read"),
    });
  });

  test("that throws is malformed", () => {
    const fail = () => {
      throw new Error("EIO");
    };
    expect(of(4000, fail)).toMatchObject({
      kind: "malformed",
      reason: "the first bytes cannot be read: Error: EIO",
    });
    const failLater = (offset: number, length: number) =>
      length > 8 ? fail() : bytes.slice(offset, offset + length);
    expect(of(4000, failLater)).toMatchObject({ kind: "malformed" });
  });
});

describe("binaryFormatOf", () => {
  test("needs no more than the first 8 bytes", () => {
    expect(binaryFormatOf(buildElf({ machine: 62 }).subarray(0, 8))).toBe("ELF");
    expect(binaryFormatOf(Buffer.from("!<arch>\n"))).toBe("static archive");
  });
});
