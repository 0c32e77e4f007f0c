import { describe, expect, test } from "@jest/globals";
import { buildElf } from "@wainwright/testing";
import { describeBinary, readBinary, type StaticArchive } from "../src/index.ts";
import { buildAr } from "./ar-builder.ts";
import { buildMachO } from "./mach-o-builder.ts";
import { buildWasm } from "./wasm-builder.ts";

function archiveOf(bytes: Uint8Array): StaticArchive {
  const read = readBinary(bytes);
  if (read.kind !== "static-archive") throw new Error(JSON.stringify(read));
  return read.archive;
}

const AMD64 = Buffer.from(buildElf({ machine: 62, type: 1, static: true }));
const S390 = Buffer.from(buildElf({ machine: 22, type: 1, static: true, data: "big" }));
const COFF = Buffer.concat([Buffer.from("6486", "hex"), Buffer.alloc(30)]);
const SHORT_IMPORT = Buffer.concat([Buffer.from("0000ffff000064aa", "hex"), Buffer.alloc(30)]);
const BIG_COFF = Buffer.concat([Buffer.from("0000ffff02004c01", "hex"), Buffer.alloc(60)]);
const BITCODE = Buffer.concat([Buffer.from("4243c0de", "hex"), Buffer.alloc(30)]);
const TEXT = Buffer.from("a text that is rather long, and no object at all");

const of = (...contents: readonly Buffer[]) =>
  buildAr(contents.map((bytes, index) => ({ name: `${index}.o/`, bytes })));

describe("a static archive", () => {
  test("is summed up by what its objects are for", () => {
    expect(archiveOf(of(S390, AMD64, TEXT, AMD64))).toEqual({
      isThin: false,
      members: 4,
      objects: 3,
      kinds: [
        { format: "ELF", machine: 62, class: 64, data: "little", count: 2 },
        { format: "ELF", machine: 22, class: 64, data: "big", count: 1 },
      ],
    });
  });

  test.each([
    ["GNU", ["/", "//", "/0"], 1],
    ["GNU's 64-bit index", ["/SYM64/", "a.o/"], 1],
    ["Microsoft", ["/", "/", "//", "/0", "/<ECSYMBOLS>/"], 1],
    ["BSD", ["__.SYMDEF", "__.SYMDEF SORTED", "a.o"], 1],
  ])("does not count the tables of %s", (_, names, members) => {
    const bytes = buildAr(names.map((name) => ({ name, bytes: AMD64 })));
    expect(archiveOf(bytes)).toMatchObject({ members, objects: members });
  });

  test("finds the object behind a long name of BSD", () => {
    const long = (name: string, bytes: Buffer) => ({
      name: `#1/${name.length}`,
      bytes: Buffer.concat([Buffer.from(name), bytes]),
    });
    const object = buildMachO({ cpuType: 0x0100_000c, fileType: 1 });
    const bytes = buildAr([
      long("__.SYMDEF SORTED\0\0\0\0", TEXT),
      long("a_rather_long_name.o\0\0\0\0", object),
    ]);
    expect(archiveOf(bytes)).toMatchObject({
      members: 1,
      kinds: [{ format: "Mach-O", machine: 0x0100_000c, class: 64, data: "little" }],
    });
  });

  test("that is thin only has names", () => {
    const members = [
      { name: "/", bytes: TEXT },
      { name: "//", bytes: TEXT },
      { name: "/0", bytes: AMD64 },
      { name: "/9", bytes: AMD64 },
    ];
    expect(archiveOf(buildAr(members, "!<thin>\n"))).toEqual({
      isThin: true,
      members: 2,
      objects: 0,
      kinds: [],
    });
  });

  test.each([
    ["an empty one", of(), "current ar archive of 0 members"],
    ["one with a text", of(TEXT), "current ar archive of 1 member"],
    ["one object", of(AMD64), "current ar archive of 1 ELF 64-bit LSB object, x86-64"],
    ["two objects", of(S390, S390), "current ar archive of 2 ELF 64-bit MSB objects, IBM S/390"],
    ["COFF", of(COFF), "current ar archive of 1 COFF object, x86-64"],
    ["COFF with many sections", of(BIG_COFF), "current ar archive of 1 COFF object, Intel 80386"],
    ["an import library", of(SHORT_IMPORT), "current ar archive of 1 COFF object, arm64"],
    ["bitcode", of(BITCODE), "current ar archive of 1 LLVM bitcode object"],
    [
      "WebAssembly",
      of(Buffer.concat([buildWasm(), Buffer.alloc(20)])),
      "current ar archive of 1 WebAssembly object",
    ],
    [
      "a mixture",
      of(AMD64, COFF, AMD64),
      "current ar archive of 3 objects: 2 ELF 64-bit LSB, x86-64; 1 COFF, x86-64",
    ],
  ])("is described: %s", (_, bytes, text) => {
    expect(describeBinary(readBinary(bytes))).toBe(text);
  });

  test.each([
    ["cut short", of(AMD64).subarray(0, 200), "beyond the end"],
    [
      "with something else between its members",
      Buffer.concat([of(AMD64), TEXT, TEXT]),
      "no member begins here",
    ],
    [
      "with a name longer than its member",
      buildAr([{ name: "#1/99", bytes: TEXT }]),
      "a name is longer",
    ],
  ])("%s is malformed", (_, bytes, reason) => {
    expect(readBinary(bytes)).toMatchObject({
      kind: "malformed",
      reason: expect.stringContaining(reason),
    });
  });

  test("of 10,000 members is read at once, and only their headers", () => {
    const member = Buffer.concat([AMD64, Buffer.alloc(20_000)]);
    const bytes = of(...Array.from({ length: 10_000 }, () => member));
    let fetched = 0;
    const source = {
      size: bytes.length,
      readNow: (offset: number, length: number) => {
        fetched += length;
        return bytes.subarray(offset, offset + length);
      },
    };
    const start = performance.now();
    expect(readBinary(source)).toMatchObject({ archive: { objects: 10_000 } });
    expect(performance.now() - start).toBeLessThan(20_000);
    expect(fetched).toBeLessThan(bytes.length / 3);
  });
});
