import { describe, expect, test } from "@jest/globals";
import { buildElf, type ElfSpec } from "@wainwright/testing";
import fc from "fast-check";
import { describeElf, floatAbiOf, libcOf, readBinary, versionFloors } from "../src/index.ts";

const COMMON = {
  needed: ["libc.so.6"],
  soname: "me.so",
  runpath: "$ORIGIN",
  versionNeeds: { "libc.so.6": ["GLIBC_2.4", "GLIBC_2.17"] },
  versionDefinitions: ["me.so"],
  exported: ["PyInit_me"],
  undefined: ["malloc", "free"],
  buildId: "0102",
  interpreter: "/lib/ld.so.1",
} as const;
const FILES = (
  [
    { ...COMMON, machine: 62, x86Levels: 3 },
    { ...COMMON, machine: 40, class: 32, attributes: { vendor: "aeabi", values: [[6, 10]] } },
    { ...COMMON, machine: 243, attributes: { vendor: "riscv", values: [[5, "rv64i2p1"]] } },
    { ...COMMON, machine: 22, data: "big", hash: "sysv" },
  ] as const satisfies readonly ElfSpec[]
).map(buildElf);

/** Does all that can be done with a file, so that a throw anywhere shows. */
function exercise(bytes: Uint8Array): string {
  const read = readBinary(bytes);
  if (read.kind !== "elf") return read.kind;
  const { elf } = read;
  return JSON.stringify([
    describeElf(elf),
    libcOf(elf),
    floatAbiOf(elf),
    versionFloors(elf.versionNeeds),
  ]);
}

const file = fc.constantFrom(...FILES);

describe("hostile bytes", () => {
  test("of any kind are answered", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        expect(typeof exercise(bytes)).toBe("string");
      }),
    );
  });

  test("after a true magic are answered", () => {
    const magic = [0x7f, 0x45, 0x4c, 0x46];
    fc.assert(
      fc.property(
        fc.constantFrom(1, 2),
        fc.constantFrom(1, 2),
        fc.uint8Array({ maxLength: 400 }),
        (elfClass, data, rest) => {
          const bytes = Uint8Array.from([...magic, elfClass, data, ...rest]);
          expect(typeof exercise(bytes)).toBe("string");
        },
      ),
    );
  });

  test("of a file cut at every length are answered, and never taken for the whole", () => {
    for (const bytes of FILES) {
      for (let length = 0; length < bytes.length; length++) {
        const read = readBinary(bytes.subarray(0, length));
        const isWhole = read.kind === "elf" && read.elf.sectionTable === "present";
        expect(isWhole).toBe(false);
      }
    }
  });

  test("of a file with some bytes changed are answered", () => {
    const change = fc.tuple(fc.nat(4000), fc.integer({ min: 0, max: 255 }));
    fc.assert(
      fc.property(file, fc.array(change, { minLength: 1, maxLength: 8 }), (original, changes) => {
        const bytes = original.slice();
        for (const [at, value] of changes) bytes[at % bytes.length] = value;
        expect(typeof exercise(bytes)).toBe("string");
      }),
      { numRuns: 5000 },
    );
  });

  test("with every single byte at its extremes are answered quickly", () => {
    const start = performance.now();
    for (const original of FILES) {
      for (let at = 0; at < original.length; at++) {
        for (const value of [0x00, 0x7f, 0x80, 0xff]) {
          const bytes = original.slice();
          bytes[at] = value;
          expect(typeof exercise(bytes)).toBe("string");
        }
      }
    }
    expect(performance.now() - start).toBeLessThan(20_000);
  });
});
