import { describe, expect, test } from "@jest/globals";
import { describeBinary, type MachO, readBinary } from "../src/index.ts";
import { buildFat, buildMachO, type MachOSpec } from "./mach-o-builder.ts";

const X86_64 = 0x0100_0007;
const ARM64 = 0x0100_000c;

function machOOf(bytes: Uint8Array, wanted: readonly string[] | null = null): MachO {
  const read = readBinary(bytes, wanted);
  if (read.kind !== "mach-o") throw new Error(JSON.stringify(read));
  return read.machO;
}

const FULL = {
  libraries: ["/usr/lib/libSystem.B.dylib", "@rpath/libme.dylib"],
  rpaths: ["@loader_path/../lib"],
  installName: "@rpath/me.so",
  exported: ["_PyInit_me", "_me_version", "__ZN2me"],
  undefined: ["_PyModule_Create2", "__Py_Dealloc", "_malloc"],
  builds: [
    [1, 0x000b_0000],
    [6, 0x000e_0201],
  ],
  uuid: "000102030405060708090a0b0c0d0e0f",
  signed: true,
} as const;

describe("a thin Mach-O file", () => {
  const shapes = ([32, 64] as const).flatMap((width) =>
    (["little", "big"] as const).flatMap((data) =>
      ([undefined, "info", "command"] as const).map((trie) => ({
        class: width,
        data,
        ...(trie === undefined ? {} : { trie }),
      })),
    ),
  );
  test.each(shapes)("of %j is read", (shape) => {
    const { isFat, slices } = machOOf(buildMachO({ ...FULL, ...shape, cpuType: ARM64 }));
    expect(isFat).toBe(false);
    expect(slices.map((slice) => ({ ...slice, exported: slice.exported.toSorted() }))).toEqual([
      {
        class: shape.class,
        data: shape.data,
        cpuType: ARM64,
        cpuSubtype: 0,
        fileType: "bundle",
        minimumOs: [
          { platform: "macOS", version: [11, 0, 0] },
          { platform: "Mac Catalyst", version: [14, 2, 1] },
        ],
        libraries: FULL.libraries,
        rpaths: FULL.rpaths,
        installName: FULL.installName,
        exported: ["PyInit_me", "_ZN2me", "me_version"],
        undefined: ["PyModule_Create2", "_Py_Dealloc", "malloc"],
        uuid: FULL.uuid,
        encrypted: false,
        codeSignature: true,
      },
    ]);
  });

  test.each([undefined, "info", "command"] as const)(
    "gives only the wanted names (trie: %s)",
    (trie) => {
      const spec = { ...FULL, cpuType: X86_64, ...(trie === undefined ? {} : { trie }) };
      const [slice] = machOOf(buildMachO(spec), ["PyInit_", "_Py"]).slices;
      expect(slice).toMatchObject({ exported: ["PyInit_me"], undefined: ["_Py_Dealloc"] });
    },
  );

  test("says the oldest system with the command of before 2018", () => {
    const [slice] = machOOf(buildMachO({ cpuType: X86_64, oldMinimum: 0x000a_0900 })).slices;
    expect(slice?.minimumOs).toEqual([{ platform: "macOS", version: [10, 9, 0] }]);
  });

  test("says whether it is encrypted", () => {
    const encrypted = [true, false].map(
      (is) => machOOf(buildMachO({ cpuType: ARM64, encrypted: is })).slices[0]?.encrypted,
    );
    expect(encrypted).toEqual([true, false]);
  });

  test("that a segment reaches beyond is cut short", () => {
    const spec = { cpuType: 12, class: 32 } as const;
    const whole = buildMachO({ ...spec, segmentEnd: 10 });
    expect(readBinary(whole)).toMatchObject({ kind: "mach-o" });
    expect(readBinary(buildMachO({ ...spec, segmentEnd: whole.length + 1 }))).toMatchObject({
      kind: "malformed",
      reason: `cut short: ${whole.length + 1} bytes are to be loaded, there are ${whole.length}`,
    });
  });

  test("with a loop in its trie of exports is malformed", () => {
    const bytes = buildMachO({ cpuType: ARM64, exported: ["_a"], trie: "command" });
    // The edge "_" of the root leads back to the root.
    bytes.writeUInt8(0x80, bytes.length - 4 - 6 - 2 - 3);
    expect(readBinary(bytes)).toMatchObject({ kind: "malformed" });
  });
});

describe("a universal Mach-O file", () => {
  const slices = [
    { cpuType: X86_64, bytes: buildMachO({ ...FULL, cpuType: X86_64, cpuSubtype: 3 }) },
    { cpuType: ARM64, bytes: buildMachO({ ...FULL, cpuType: ARM64, trie: "info" }) },
  ];

  test.each([false, true])("has a slice for each processor (64-bit table: %s)", (is64) => {
    const machO = machOOf(buildFat(slices, is64));
    expect(machO.isFat).toBe(true);
    expect(machO.slices.map((slice) => [slice.cpuType, slice.cpuSubtype])).toEqual([
      [X86_64, 3],
      [ARM64, 0],
    ]);
    expect(machO.slices.map((slice) => slice.uuid)).toEqual([FULL.uuid, FULL.uuid]);
  });

  test("may hold static libraries", () => {
    const bytes = buildFat([{ cpuType: ARM64, bytes: Buffer.from("!<arch>\n") }]);
    expect(machOOf(bytes).slices).toMatchObject([{ fileType: "archive", class: 64 }]);
  });

  test("is malformed where a slice is, at the byte of the whole file", () => {
    const bytes = buildFat(slices);
    expect(readBinary(bytes.subarray(0, bytes.length - 1))).toMatchObject({ kind: "malformed" });
    // The first slice begins behind the header and two entries; a command's size is at its fifth byte.
    bytes.writeUInt32LE(1, 48 + 32 + 4);
    expect(readBinary(bytes)).toEqual({
      kind: "malformed",
      reason: "a load command of 1 bytes",
      offset: 48 + 32,
    });
  });
});

describe("describeBinary", () => {
  test.each([
    [{ cpuType: ARM64 }, "Mach-O 64-bit bundle, arm64"],
    [
      { cpuType: ARM64, cpuSubtype: 0x8000_0002, fileType: 6 },
      "Mach-O 64-bit dynamically linked shared library, arm64e",
    ],
    [{ cpuType: X86_64, fileType: 2 }, "Mach-O 64-bit executable, x86-64"],
    [{ cpuType: 12, cpuSubtype: 9, class: 32, fileType: 1 }, "Mach-O 32-bit object, ARMv7"],
    [{ cpuType: 18, class: 32, data: "big" }, "Mach-O 32-bit bundle, PowerPC"],
    [{ cpuType: 99, fileType: 77 }, "Mach-O 64-bit file, processor 99"],
  ] as const satisfies readonly (readonly [MachOSpec, string])[])(
    "says of %j: %s",
    (spec, text) => {
      expect(describeBinary(readBinary(buildMachO(spec)))).toBe(text);
    },
  );

  test("names the processors of a universal file", () => {
    const slices = [X86_64, ARM64].map((cpuType) => ({ cpuType, bytes: buildMachO({ cpuType }) }));
    expect(describeBinary(readBinary(buildFat(slices)))).toBe(
      "Mach-O universal binary: x86-64, arm64",
    );
  });
});
