import { describe, expect, test } from "@jest/globals";
import { buildElf } from "@wainwright/testing";
import fc from "fast-check";
import { compareVersions, glibcFloor, readElf, versionFloors } from "../src/index.ts";

function elfNeeding(versionNeeds: Readonly<Record<string, readonly string[]>>) {
  const read = readElf(buildElf({ machine: 62, versionNeeds }));
  if (read.kind !== "elf") throw new Error(read.kind);
  return read.elf;
}

describe("glibcFloor", () => {
  test.each([
    [
      ["GLIBC_2.2.5", "GLIBC_2.34", "GLIBC_2.4"],
      [2, 34],
    ],
    [["GLIBC_2.2.5"], [2, 2, 5]],
    [
      ["GLIBC_2.17", "GLIBC_ABI_DT_RELR"],
      [2, 36],
    ],
    [
      ["GLIBC_2.38", "GLIBC_ABI_DT_RELR"],
      [2, 38],
    ],
    [
      ["GLIBC_2.17", "GLIBC_PRIVATE"],
      [2, 17],
    ],
    [["GLIBC_PRIVATE"], null],
    [[], null],
  ])("of %j is %j", (names, floor) => {
    expect(glibcFloor(elfNeeding({ "libc.so.6": names }))).toEqual(floor);
  });

  test("is none where only libgcc's GLIBC_2.0 is needed, as in musl wheels", () => {
    expect(glibcFloor(elfNeeding({ "libgcc_s.so.1": ["GLIBC_2.0", "GCC_3.0"] }))).toBeNull();
  });
});

describe("versionFloors", () => {
  test("tells the families apart and names what made each", () => {
    const needs = {
      "libstdc++.so.6": ["CXXABI_1.3.9", "CXXABI_TM_1", "GLIBCXX_3.4.9", "GLIBCXX_3.4.21"],
      "libgcc_s.so.1": ["GCC_3.0", "GCC_12.0.0"],
      "libc.so.6": ["GLIBC_2.4"],
    };
    expect(versionFloors(elfNeeding(needs).versionNeeds)).toEqual({
      GLIBC: { version: [2, 4], name: "GLIBC_2.4" },
      GLIBCXX: { version: [3, 4, 21], name: "GLIBCXX_3.4.21" },
      CXXABI: { version: [1, 3, 9], name: "CXXABI_1.3.9" },
      GCC: { version: [12, 0, 0], name: "GCC_12.0.0" },
    });
  });
});

describe("compareVersions", () => {
  const version = fc.array(fc.nat(50), { minLength: 1, maxLength: 4 });
  test("orders as numbers, not as text", () => {
    expect(compareVersions([2, 4], [2, 34])).toBeLessThan(0);
    expect(compareVersions([3, 4], [3, 4, 0])).toBe(0);
  });
  test("is antisymmetric", () => {
    fc.assert(
      fc.property(version, version, (a, b) => {
        expect(Math.sign(compareVersions(a, b))).toBe(0 - Math.sign(compareVersions(b, a)));
      }),
    );
  });
});
