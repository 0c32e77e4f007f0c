import { describe, expect, test } from "@jest/globals";
import { describeBinary, readBinary, type Wasm } from "../src/index.ts";
import { buildWasm, wasmName } from "./wasm-builder.ts";

function wasmOf(bytes: Uint8Array, wanted: readonly string[] | null = null): Wasm {
  const read = readBinary(bytes, wanted);
  if (read.kind !== "wasm") throw new Error(JSON.stringify(read));
  return read.wasm;
}

const IMPORTS = [
  2,
  [
    6,
    ...[...wasmName("wasi"), ...wasmName("fd_write"), 0, 3],
    ...[...wasmName("env"), ...wasmName("table"), 1, 0x70, 1, 2, 9],
    ...[...wasmName("env"), ...wasmName("typed"), 1, 0x63, 0x70, 0, 2],
    ...[...wasmName("env"), ...wasmName("memory"), 2, 0, 16],
    ...[...wasmName("env"), ...wasmName("global"), 3, 0x7f, 1],
    ...[...wasmName("exceptions"), ...wasmName("tag"), 4, 0, 1],
  ],
] as const;
const EXPORTS = [7, [2, ...wasmName("_start"), 0, 4, ...wasmName("memory"), 2, 0]] as const;
const FEATURES = [
  0,
  [...wasmName("target_features"), 2, 0x2b, ...wasmName("simd128"), 0x2d, ...wasmName("atomics")],
] as const;

describe("a WebAssembly file", () => {
  test("is read", () => {
    expect(wasmOf(buildWasm(IMPORTS, EXPORTS, FEATURES))).toEqual({
      kind: "module",
      imports: ["wasi", "env", "exceptions"],
      exported: ["_start", "memory"],
      features: ["simd128"],
      memory64: false,
    });
  });

  test("gives only the wanted names", () => {
    expect(wasmOf(buildWasm(EXPORTS), ["_st"])).toMatchObject({ exported: ["_start"] });
  });

  test.each([
    ["of its own", buildWasm([5, [1, 4, 1]])],
    ["of its own, with a maximum and pages of another size", buildWasm([5, [1, 13, 1, 2, 0]])],
    ["of another", buildWasm([2, [1, ...wasmName("env"), ...wasmName("m"), 2, 4, 1]])],
  ])("tells of a memory with 64-bit addresses %s", (_, bytes) => {
    expect(describeBinary(readBinary(bytes))).toBe("WebAssembly module, 64-bit memory");
  });

  test("without sections has nothing", () => {
    expect(wasmOf(buildWasm())).toMatchObject({ imports: [], exported: [], features: null });
  });

  test("may be a component", () => {
    const bytes = Buffer.from("\0asm\x0d\0\x01\0", "latin1");
    expect(wasmOf(bytes)).toEqual({ kind: "component" });
    expect(describeBinary(readBinary(bytes))).toBe("WebAssembly component");
  });

  test.each([
    ["an unknown version", Buffer.from("\0asm\x02\0\0\0", "latin1"), "the version is not known"],
    ["a section beyond the end", buildWasm([7, [1]]).subarray(0, 10), "beyond the end"],
    ["a list that is too short", buildWasm([7, [9]]), "a list ends too early"],
    ["a name that is too long", buildWasm([7, [1, 50, 0x61]]), "a name is too long"],
    [
      "an import of an unknown kind",
      buildWasm([2, [1, ...wasmName("a"), ...wasmName("b"), 9]]),
      "an import of the unknown kind 9",
    ],
  ])("with %s is malformed", (_, bytes, reason) => {
    expect(readBinary(bytes)).toMatchObject({
      kind: "malformed",
      reason: expect.stringContaining(reason),
    });
  });
});
