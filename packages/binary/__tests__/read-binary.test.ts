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
    ["Mach-O", Buffer.from("cffaedfe0700000100000000", "hex")],
    ["Mach-O", Buffer.from("cafebabe00000002", "hex")],
    ["PE", peFile("PE\0\0")],
    ["WebAssembly", Buffer.from("\0asm\x01\0\0\0", "latin1")],
    ["static archive", Buffer.from("!<arch>\nfoo/")],
  ])("says that it does not read %s", (format, bytes) => {
    expect(readBinary(bytes)).toEqual({ kind: "unsupported", format });
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

describe("binaryFormatOf", () => {
  test("needs no more than the first 8 bytes", () => {
    expect(binaryFormatOf(buildElf({ machine: 62 }).subarray(0, 8))).toBe("ELF");
    expect(binaryFormatOf(Buffer.from("!<arch>\n"))).toBe("static archive");
  });
});
