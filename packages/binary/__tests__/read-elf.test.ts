import { describe, expect, test } from "@jest/globals";
import { buildElf, type ElfSpec } from "@wainwright/testing";
import { describeElf, floatAbiOf, libcOf, readElf } from "../src/index.ts";
import { elfOf } from "./elf-of.ts";

const FULL = {
  needed: ["libgcc_s.so.1", "libc.so.6"],
  soname: "libme.so.1",
  rpath: "$ORIGIN/../me.libs:/opt/lib",
  runpath: "/usr/local/lib",
  versionNeeds: { "libgcc_s.so.1": ["GCC_3.5"], "libc.so.6": ["GLIBC_2.4", "GLIBC_2.28"] },
  versionDefinitions: ["libme.so.1", "ME_1.0"],
  exported: ["PyInit_me", "me_version"],
  undefined: ["PyModule_Create2", "malloc"],
  buildId: "c0ffee00c0ffee00",
} as const;

describe("readElf", () => {
  const shapes: readonly ElfSpec[] = ([32, 64] as const).flatMap((width) =>
    (["little", "big"] as const).flatMap((data) =>
      (["gnu", "sysv"] as const).flatMap((hash) =>
        [true, false].map((sections) => ({ class: width, data, hash, sections, machine: 21 })),
      ),
    ),
  );
  test.each(shapes)(
    "reads linking and symbols of $class-bit $data-endian files with a $hash hash (section table: $sections)",
    (shape) => {
      expect(elfOf({ ...FULL, ...shape })).toEqual({
        class: shape.class,
        data: shape.data,
        osAbi: 0,
        type: "shared",
        machine: 21,
        flags: 0,
        interpreter: null,
        dynamic: true,
        needed: ["libgcc_s.so.1", "libc.so.6"],
        soname: "libme.so.1",
        rpath: ["$ORIGIN/../me.libs", "/opt/lib"],
        runpath: ["/usr/local/lib"],
        versionNeeds: [
          { file: "libgcc_s.so.1", names: ["GCC_3.5"] },
          { file: "libc.so.6", names: ["GLIBC_2.4", "GLIBC_2.28"] },
        ],
        versionDefinitions: ["libme.so.1", "ME_1.0"],
        exported: ["PyInit_me", "me_version"],
        undefined: ["PyModule_Create2", "malloc"],
        weak: [],
        arm: null,
        riscv: null,
        buildId: "c0ffee00c0ffee00",
        goBuildId: null,
        rust: null,
        compilers: [],
        mips: null,
        execStack: null,
        textRelocations: false,
        stripped: shape.sections ? true : null,
        debugInfo: shape.sections ? false : null,
        x86Level: null,
        sectionTable: shape.sections ? "present" : "absent",
        code: null,
      });
    },
  );

  test("counts symbols by the 8-byte hash words of 64-bit S/390", () => {
    const elf = elfOf({ machine: 22, data: "big", hash: "sysv", exported: ["PyInit_me"] });
    expect(elf.exported).toEqual(["PyInit_me"]);
  });

  test("finds the undefined symbols of a file that exports nothing", () => {
    expect(elfOf({ machine: 62, undefined: ["puts"] })).toMatchObject({
      exported: [],
      undefined: ["puts"],
    });
  });

  test("reads a static program, which has no dynamic section", () => {
    expect(elfOf({ machine: 62, type: 2, static: true })).toMatchObject({
      type: "executable",
      dynamic: false,
      needed: [],
      interpreter: null,
    });
  });

  test("reads the program loader", () => {
    const interpreter = "/lib/ld-musl-armhf.so.1";
    expect(elfOf({ machine: 40, class: 32, interpreter }).interpreter).toBe(interpreter);
  });

  test.each([
    [1, "baseline"],
    [2, "v2"],
    [3, "v2"],
    [4, "v3"],
    [15, "v4"],
  ])("reads x86 level bits %i as %s", (x86Levels, level) => {
    expect(elfOf({ machine: 62, x86Levels, buildId: "00" }).x86Level).toBe(level);
  });

  const ARM_VALUES = [
    [5, "7-A"],
    [6, 10],
    [7, 65],
    [10, 4],
    [12, 1],
    [28, 1],
    [67, "2.09"],
  ] as const;

  test("reads ARM's attributes past strings and unknown tags", () => {
    const attributes = { vendor: "aeabi", values: ARM_VALUES };
    expect(elfOf({ machine: 40, class: 32, flags: 0x0500_0400, attributes }).arm).toEqual({
      architecture: "v7",
      architectureNumber: 10,
      profile: "A",
      floatingPoint: "VFPv3-D16",
      simd: "NEON",
      floatArguments: "hard",
    });
  });

  test.each([
    ["no section table", { attributes: { vendor: "aeabi", values: ARM_VALUES }, sections: false }],
    ["another vendor only", { attributes: { vendor: "gnu", values: ARM_VALUES } }],
    ["no attributes section", {}],
  ])("takes %s as unknown, not as none", (_, spec) => {
    expect(elfOf({ machine: 40, class: 32, ...spec }).arm).toBeNull();
  });

  test("reads RISC-V's flags and instruction set", () => {
    const attributes = {
      vendor: "riscv",
      values: [
        [4, 16],
        [5, "rv64i2p1_c2p0"],
      ] as const,
    };
    expect(elfOf({ machine: 243, flags: 5, attributes }).riscv).toEqual({
      floatAbi: "double",
      compressed: true,
      embedded: false,
      totalStoreOrder: false,
      isa: "rv64i2p1_c2p0",
    });
  });

  test("says that bytes of another kind are no ELF file", () => {
    expect(readElf(Buffer.from("#!/bin/sh\n"))).toEqual({ kind: "not-elf" });
    expect(readElf(new Uint8Array())).toEqual({ kind: "not-elf" });
  });

  test("says how much is missing of a file that was cut short", () => {
    const whole = buildElf({ ...FULL, machine: 62, sections: false });
    expect(readElf(whole.subarray(0, whole.length - 1))).toMatchObject({
      kind: "malformed",
      reason: `cut short: ${whole.length} bytes are to be loaded, the file has ${whole.length - 1}`,
    });
  });

  test("reads on where only the section table was cut off, and says so", () => {
    const whole = buildElf({ ...FULL, machine: 62 });
    expect(readElf(whole.subarray(0, whole.length - 8))).toMatchObject({
      kind: "elf",
      elf: { sectionTable: "unreadable", exported: FULL.exported },
    });
  });

  test.each([
    [4, 3, "the ELF class is neither 32 nor 64 bit"],
    [5, 0, "the byte order is neither little nor big"],
    [54, 55, "a program header of 55 bytes"],
  ])("refuses byte %i = %i: %s", (offset, value, reason) => {
    const bytes = buildElf({ machine: 62 });
    bytes[offset] = value;
    expect(readElf(bytes)).toMatchObject({ kind: "malformed", reason });
  });
});

describe("describeElf", () => {
  test.each<[ElfSpec, string]>([
    [
      { machine: 40, class: 32, flags: 0x0500_0400 },
      "ELF 32-bit LSB shared object, ARM, EABI5, hard float",
    ],
    [
      { machine: 40, class: 32, flags: 0x0500_0200, type: 2 },
      "ELF 32-bit LSB executable, ARM, EABI5, soft float",
    ],
    [{ machine: 40, class: 32, flags: 0x0500_0000 }, "ELF 32-bit LSB shared object, ARM, EABI5"],
    [{ machine: 183, type: 2 }, "ELF 64-bit LSB executable, ARM aarch64"],
    [{ machine: 62, interpreter: "/x" }, "ELF 64-bit LSB pie executable, x86-64"],
    [{ machine: 62, class: 32 }, "ELF 32-bit LSB shared object, x86-64 (x32)"],
    [{ machine: 3, class: 32 }, "ELF 32-bit LSB shared object, Intel 80386"],
    [{ machine: 22, data: "big" }, "ELF 64-bit MSB shared object, IBM S/390"],
    [{ machine: 243, flags: 5 }, "ELF 64-bit LSB shared object, UCB RISC-V, double-float ABI"],
    [{ machine: 4711, type: 4 }, "ELF 64-bit LSB core file, machine 4711"],
  ])("describes %j as %s", (spec, text) => {
    expect(describeElf(elfOf(spec))).toBe(text);
  });
});

describe("floatAbiOf", () => {
  const attributes = { vendor: "aeabi", values: [[28, 1]] as const };
  test.each<[ElfSpec, ReturnType<typeof floatAbiOf>]>([
    [{ machine: 40, class: 32, flags: 0x0500_0400 }, "hard"],
    [{ machine: 40, class: 32, flags: 0x0500_0200 }, "soft"],
    [{ machine: 40, class: 32, flags: 0x0500_0000, attributes }, "hard"],
    [{ machine: 40, class: 32, flags: 0x0500_0000 }, null],
    [{ machine: 243, flags: 2 }, "single"],
    [{ machine: 62 }, null],
  ])("of %j is %s", (spec, abi) => {
    expect(floatAbiOf(elfOf(spec))).toBe(abi);
  });
});

describe("libcOf", () => {
  test.each<[Partial<ElfSpec>, ReturnType<typeof libcOf>]>([
    [{ needed: ["libc.so.6"] }, "gnu"],
    [{ interpreter: "/lib/ld-linux-armhf.so.3" }, "gnu"],
    [{ interpreter: "/lib/ld64.so.1" }, "gnu"],
    [{ versionNeeds: { "libm.so.6": ["GLIBC_2.29"] } }, "gnu"],
    [{ interpreter: "/lib/ld-musl-armhf.so.1" }, "musl"],
    [{ needed: ["libc.musl-armv7.so.1"] }, "musl"],
    [{ needed: ["libc.so"] }, "musl"],
    [{ needed: ["libc.so"], versionNeeds: { "libgcc_s.so.1": ["GLIBC_2.0"] } }, "musl"],
    [{ needed: ["libc.so"], versionNeeds: { "libc.so": ["LIBC"] } }, null],
    [{ needed: [] }, null],
    [{ static: true }, null],
  ])("of %j is %s", (spec, libc) => {
    expect(libcOf(elfOf({ machine: 62, ...spec }))).toBe(libc);
  });
});
