import { describe, expect, jest, test } from "@jest/globals";
import { buildElf } from "@wainwright/testing";
import fc from "fast-check";
import { describeBinary, readBinary } from "../src/index.ts";
import { buildAr } from "./ar-builder.ts";
import { buildFat, buildMachO } from "./mach-o-builder.ts";
import { buildPe } from "./pe-builder.ts";
import { buildWasm, wasmName } from "./wasm-builder.ts";

const MACH_O = {
  libraries: ["/usr/lib/libSystem.B.dylib"],
  rpaths: ["@loader_path"],
  installName: "me",
  exported: ["_PyInit_me", "_other"],
  undefined: ["_malloc"],
  builds: [[1, 0x000b_0000]],
  uuid: "000102030405060708090a0b0c0d0e0f",
  trie: "info",
} as const;
const THIN = buildMachO({ ...MACH_O, cpuType: 0x0100_000c });
const FILES: Readonly<Record<string, Buffer>> = {
  "Mach-O": THIN,
  "old Mach-O": buildMachO({ cpuType: 18, class: 32, data: "big", exported: ["_a"] }),
  "universal Mach-O": buildFat([{ cpuType: 0x0100_000c, bytes: THIN }], true),
  PE: buildPe({
    machine: 0x8664,
    imports: ["python3.dll"],
    delayImports: ["PSAPI.DLL"],
    exported: ["PyInit_me"],
  }),
  PE32: buildPe({ machine: 0x14c, class: 32, imports: ["python3.dll"], oldDelayImports: true }),
  WebAssembly: buildWasm(
    [2, [1, ...wasmName("env"), ...wasmName("memory"), 2, 1, 1, 2]],
    [7, [1, ...wasmName("PyInit_me"), 0, 4]],
    [0, [...wasmName("target_features"), 1, 0x2b, ...wasmName("simd128")]],
  ),
  "static archive": buildAr([
    { name: "/", bytes: Buffer.from("0000") },
    { name: "me.o/", bytes: buildElf({ machine: 62, static: true, type: 1 }) },
    { name: "#1/4", bytes: Buffer.concat([Buffer.from("me.o"), THIN]) },
  ]),
  "ELF with sections": Buffer.from(
    buildElf({
      machine: 8,
      class: 32,
      comment: ["rustc version 1.85.0"],
      debugInfo: true,
      goBuildId: "x",
      execStack: true,
      textRelocations: "flag",
    }),
  ),
};
const named = fc.constantFrom(...Object.values(FILES));
const WANTED = [null, ["PyInit_", "Py"]] as const;

/** Reads bytes from memory and from a source, with and without prefixes; all that differs is a fault. */
function exercise(bytes: Uint8Array): string {
  const source = {
    size: bytes.length,
    readNow: (offset: number, length: number) => bytes.slice(offset, offset + length),
  };
  const start = performance.now();
  const texts = WANTED.map((wanted) => {
    const read = readBinary(bytes, wanted);
    expect(readBinary(source, wanted)).toEqual(read);
    return describeBinary(read);
  });
  expect(performance.now() - start).toBeLessThan(20_000);
  return texts.join();
}

// On a busy machine some of these take seconds; each answer still has its own second.
jest.setTimeout(60_000);

describe("hostile bytes", () => {
  test("after a true magic are answered", () => {
    const heads = Object.values(FILES).map((bytes) => bytes.subarray(0, 8));
    fc.assert(
      fc.property(fc.constantFrom(...heads), fc.uint8Array({ maxLength: 600 }), (head, rest) => {
        expect(typeof exercise(Buffer.concat([head, rest]))).toBe("string");
      }),
      { numRuns: 2000 },
    );
  });

  test.each(Object.keys(FILES))("of %s cut at every length are answered", (name) => {
    const bytes = FILES[name] ?? Buffer.alloc(0);
    expect(exercise(bytes)).not.toContain("damaged");
    for (let length = 0; length < bytes.length; length++) {
      expect(typeof exercise(bytes.subarray(0, length))).toBe("string");
    }
  });

  test.each(Object.keys(FILES))("of %s with every byte at its extremes are answered", (name) => {
    const original = FILES[name] ?? Buffer.alloc(0);
    for (let at = 0; at < original.length; at++) {
      for (const value of [0x00, 0x7f, 0xff]) {
        const bytes = Buffer.from(original);
        bytes[at] = value;
        expect(typeof exercise(bytes)).toBe("string");
      }
    }
  });

  test("of a file with some bytes changed are answered", () => {
    const change = fc.tuple(fc.nat(4000), fc.integer({ min: 0, max: 255 }));
    fc.assert(
      fc.property(named, fc.array(change, { minLength: 1, maxLength: 8 }), (original, changes) => {
        const bytes = Buffer.from(original);
        for (const [at, value] of changes) bytes[at % bytes.length] = value;
        expect(typeof exercise(bytes)).toBe("string");
      }),
      { numRuns: 5000 },
    );
  });
});
