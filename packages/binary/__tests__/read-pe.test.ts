import { describe, expect, test } from "@jest/globals";
import { describeBinary, type Pe, readBinary } from "../src/index.ts";
import { buildPe, type PeSpec } from "./pe-builder.ts";

function peOf(bytes: Uint8Array, wanted: readonly string[] | null = null): Pe {
  const read = readBinary(bytes, wanted);
  if (read.kind !== "pe") throw new Error(JSON.stringify(read));
  return read.pe;
}

const FULL = {
  machine: 0x8664,
  imports: ["python3.dll", "KERNEL32.dll"],
  delayImports: ["PSAPI.DLL"],
  exported: ["PyInit_me", "me_version"],
} as const;

describe("a PE file", () => {
  test.each([32, 64] as const)("of %d bits is read", (width) => {
    expect(peOf(buildPe({ ...FULL, class: width }))).toEqual({
      machine: 0x8664,
      class: width,
      kind: "dll",
      subsystem: "gui",
      imports: FULL.imports,
      delayImports: FULL.delayImports,
      exported: FULL.exported,
      isManaged: false,
    });
  });

  test("may have delay imports as Visual C++ 6 wrote them", () => {
    expect(peOf(buildPe({ ...FULL, oldDelayImports: true })).delayImports).toEqual(["PSAPI.DLL"]);
  });

  test("gives only the wanted names", () => {
    expect(peOf(buildPe(FULL), ["PyInit_"]).exported).toEqual(["PyInit_me"]);
  });

  test("without tables loads and exports nothing", () => {
    expect(peOf(buildPe({ machine: 0xaa64 }))).toMatchObject({
      imports: [],
      delayImports: [],
      exported: [],
    });
  });

  test("that is cut short is malformed", () => {
    const bytes = buildPe(FULL);
    expect(readBinary(bytes.subarray(0, bytes.length - 1))).toMatchObject({
      kind: "malformed",
      reason: `cut short: ${bytes.length} bytes are to be loaded, the file has ${bytes.length - 1}`,
    });
  });

  test("whose table of imports lies nowhere is malformed", () => {
    const bytes = buildPe(FULL);
    bytes.writeUInt32LE(0x77_0000, 0x80 + 24 + 112 + 8);
    expect(readBinary(bytes)).toMatchObject({
      kind: "malformed",
      reason: "no section holds the address 0x770000",
    });
  });

  test.each([
    [{ machine: 0x8664 }, "PE32+ DLL, x86-64"],
    [{ machine: 0xaa64, dll: false, subsystem: 3 }, "PE32+ executable (console), arm64"],
    [{ machine: 0x14c, class: 32, dll: false }, "PE32 executable (gui), Intel 80386"],
    [{ machine: 0x14c, class: 32, managed: true }, "PE32 DLL, Intel 80386, .NET"],
    [{ machine: 0x8664, dll: false, subsystem: 10 }, "PE32+ executable (efi), x86-64"],
    [{ machine: 0x1234, dll: false, subsystem: 99 }, "PE32+ executable, machine 0x1234"],
  ] as const satisfies readonly (readonly [PeSpec, string])[])("of %j is: %s", (spec, text) => {
    expect(describeBinary(readBinary(buildPe(spec)))).toBe(text);
  });
});
