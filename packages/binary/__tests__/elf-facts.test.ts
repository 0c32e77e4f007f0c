import { describe, expect, test } from "@jest/globals";
import { buildElf } from "@wainwright/testing";
import { describeArm, describeElf, readElf } from "../src/index.ts";
import { elfOf } from "./elf-of.ts";

describe("what hardening asks", () => {
  test.each([
    [{ execStack: true }, { execStack: true }],
    [{ execStack: false }, { execStack: false }],
    [{}, { execStack: null }],
    [{ textRelocations: "tag" }, { textRelocations: true }],
    [{ textRelocations: "flag" }, { textRelocations: true }],
    [{ static: true }, { textRelocations: false }],
  ] as const)("of %j is %j", (spec, expected) => {
    expect(elfOf({ machine: 62, ...spec })).toMatchObject(expected);
  });

  test.each([
    [
      { symbolTable: true, debugInfo: true },
      { stripped: false, debugInfo: true },
    ],
    [{ symbolTable: true }, { stripped: false, debugInfo: false }],
    [{}, { stripped: true, debugInfo: false }],
    [{ sections: false }, { stripped: null, debugInfo: null }],
  ] as const)("of %j, whether it was stripped, is %j", (spec, expected) => {
    expect(elfOf({ machine: 62, ...spec })).toMatchObject(expected);
  });
});

describe("who made a file", () => {
  const RUST = "rustc version 1.85.0 (4d91de4e4 2025-02-17)";
  const GCC = "GCC: (Debian 12.2.0-14) 12.2.0";

  test.each([32, 64] as const)("stands in .comment and in Go's note (%d bit)", (width) => {
    const elf = elfOf({
      machine: 40,
      class: width,
      buildId: "aa",
      goBuildId: "redirected/x",
      comment: [GCC, RUST, GCC],
    });
    expect(elf.compilers).toEqual([GCC, RUST]);
    expect(elf).toMatchObject({ rust: "1.85.0", goBuildId: "redirected/x", buildId: "aa" });
  });

  test("is not told by a comment of another compiler", () => {
    expect(elfOf({ machine: 62, comment: [GCC] }).rust).toBeNull();
  });
});

describe("MIPS", () => {
  test.each([
    [
      { class: 32, flags: 0x7000_1007 },
      { isa: "mips32r2", abi: "o32", nan2008: false },
    ],
    [
      { class: 32, flags: 0x7000_1405 },
      { isa: "mips32r2", abi: "o32", nan2008: true },
    ],
    [
      { class: 64, flags: 0x8000_0007 },
      { isa: "mips64r2", abi: "n64" },
    ],
    [
      { class: 32, flags: 0x8000_0027 },
      { isa: "mips64r2", abi: "n32" },
    ],
    [
      { class: 32, flags: 0xf000_f000 },
      { isa: null, abi: null },
    ],
  ] as const)("of %j is %j", (spec, expected) => {
    expect(elfOf({ machine: 8, ...spec }).mips).toMatchObject(expected);
  });

  test("is described by instruction set and ABI", () => {
    expect(describeElf(elfOf({ machine: 8, class: 32, flags: 0x7000_1007 }))).toBe(
      "ELF 32-bit LSB shared object, MIPS, mips32r2, o32",
    );
  });
});

describe("describeArm", () => {
  const armOf = (values: readonly (readonly [number, number])[]) => {
    const { arm } = elfOf({
      machine: 40,
      class: 32,
      attributes: { vendor: "aeabi", values },
    });
    if (arm === null) throw new Error("no attributes");
    return describeArm(arm);
  };
  test.each([
    [[6, 10], [7, 65], [10, 4], [28, 1], "v7-A, VFPv3-D16, hard float arguments"],
    [[6, 10], [7, 65], [10, 3], [12, 1], "v7-A, VFPv3, NEON, soft float arguments"],
    [[6, 6], [10, 2], [28, 1], [7, 0], "v6, VFPv2, hard float arguments"],
    [[6, 14], [7, 65], [10, 7], [12, 3], "v8-A, FP v8, NEON v8, soft float arguments"],
    [[6, 13], [7, 77], [10, 0], [28, 3], "v7E-M, no floating-point unit, no float arguments"],
    [
      [6, 99],
      [10, 0],
      [12, 0],
      [28, 0],
      "unknown architecture, no floating-point unit, soft float arguments",
    ],
  ] as const)("says of %j %j %j %j: %s", (...row) => {
    const [a, b, c, d, text] = row;
    expect(armOf([a, b, c, d])).toBe(text);
  });
});

describe("wanted names", () => {
  const spec = {
    machine: 62,
    exported: ["PyInit_a", "other", "PyInitU_b", "Py"],
    undefined: ["PyLong_Type", "puts", "_PyObject", "PyInit"],
  } as const;
  const namesOf = (wanted: readonly string[] | null) => {
    const read = readElf(buildElf(spec), wanted);
    if (read.kind !== "elf") throw new Error(JSON.stringify(read));
    return [...read.elf.exported, "|", ...read.elf.undefined].join(" ");
  };

  test.each([
    [["PyInit"], "PyInit_a PyInitU_b | PyInit"],
    [["PyInit_", "_Py"], "PyInit_a | _PyObject"],
    [["Py", "PyInit_"], "PyInit_a PyInitU_b Py | PyLong_Type PyInit"],
    [["nothing"], "|"],
    [[], "|"],
    [[""], "PyInit_a other PyInitU_b Py | PyLong_Type puts _PyObject PyInit"],
    [null, "PyInit_a other PyInitU_b Py | PyLong_Type puts _PyObject PyInit"],
  ])("%j of a table give %s", (wanted, names) => {
    expect(namesOf(wanted)).toBe(names);
  });
});
