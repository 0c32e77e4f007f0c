import { describe, expect, test } from "@jest/globals";
import type { WheelSpec } from "@wainwright/testing";
import { ARMV7, extension, good, SO, told, verifyBuilt, withFiles } from "./verify-helpers.ts";

describe("tag against binaries", () => {
  test.each([
    ["x86_64", "armv7l"],
    ["armv7l", "aarch64"],
    ["armel", "armv7l"],
    ["i686", "x86_64"],
    ["riscv64", "x86_64"],
    ["cuda", "x86_64"],
  ] as const)("an extension for %s in a wheel for %s is refused", async (machine, tag) => {
    const files = { "a.abi3.so": extension(machine, "a") };
    const report = await verifyBuilt(withFiles(files, `cp38-abi3-manylinux_2_17_${tag}`));
    expect(told(report)).toEqual(["tag-architecture a.abi3.so"]);
  });

  test("a bundled library of another machine is refused when something needs it", async () => {
    const needed = ["libz-1234.so.1", "libc.so.6"];
    const libz = extension("x86_64", "none", { exported: [] });
    const files = {
      [SO]: extension("armv7l", "rpds", { needed, runpath: "$ORIGIN/../rpds.libs" }),
      "rpds.libs/libz-1234.so.1": libz,
    };
    expect(told(await verifyBuilt(withFiles(files)))).toEqual([
      "tag-architecture rpds.libs/libz-1234.so.1",
      `tag-library ${SO}`,
    ]);
  });

  test("an extension whose suffix names no Python is refused too", async () => {
    const files = { ...good.files, "a.so": extension("x86_64", "a") };
    expect(told(await verifyBuilt(withFiles(files)))).toEqual(["tag-architecture a.so"]);
  });

  test.each([
    ["prebuilds/linux-x64/a.node", "x86_64"],
    ["kernels/sum.cubin", "cuda"],
    ["attach_linux_amd64.so", "x86_64"],
  ] as const)("%s, which nothing loads, is only told of", async (path, machine) => {
    const file = extension(machine, "none", { exported: [] });
    const report = await verifyBuilt(withFiles({ ...good.files, [path]: file }));
    expect(report.findings).toMatchObject([
      { code: "foreign-file", severity: "notice", file: path },
    ]);
  });

  test.each([
    ["manylinux_2_17", { needed: ["libc.so"], versionNeeds: {} }],
    ["musllinux_1_2", {}],
  ])("%s with the other C library is refused", async (level, more) => {
    const files = { "a.abi3.so": extension("aarch64", "a", more) };
    const report = await verifyBuilt(withFiles(files, `cp38-abi3-${level}_aarch64`));
    expect(told(report)).toEqual(["tag-libc a.abi3.so"]);
  });

  test("linux_* claims neither C library nor floor", async () => {
    const versionNeeds = { "libc.so.6": ["GLIBC_2.99"] };
    const files = { "a.abi3.so": extension("aarch64", "a", { versionNeeds }) };
    const report = await verifyBuilt(withFiles(files, "cp38-abi3-linux_aarch64"));
    expect(told(report)).toEqual([`tag-index-refuses ${report.artifact}`]);
  });

  test.each<[string, Record<string, readonly string[]>, string | null]>([
    ["manylinux_2_17_x86_64", { "libc.so.6": ["GLIBC_2.17"] }, null],
    ["manylinux_2_17_x86_64", { "libc.so.6": ["GLIBC_2.18"] }, "GLIBC_2.18"],
    ["manylinux_2_17_aarch64", { "libc.so.6": ["GLIBC_2.18"] }, null],
    ["manylinux_2_34_x86_64", { "libc.so.6": ["GLIBC_2.34"] }, null],
    ["manylinux_2_35_x86_64", { "libc.so.6": ["GLIBC_ABI_DT_RELR"] }, "GLIBC_ABI_DT_RELR"],
    ["manylinux_2_36_x86_64", { "libc.so.6": ["GLIBC_ABI_DT_RELR"] }, null],
    ["manylinux2014_x86_64", { "libstdc++.so.6": ["GLIBCXX_3.4.20"] }, "GLIBCXX_3.4.20"],
    ["manylinux_2_28_x86_64", { "libgcc_s.so.1": ["GCC_7.0.0"] }, null],
    ["manylinux_2_28_x86_64", { "libgcc_s.so.1": ["GCC_12.0.0"] }, "GCC_12.0.0"],
    ["manylinux_2_28_x86_64.manylinux_2_17_x86_64", { "libc.so.6": ["GLIBC_2.28"] }, "GLIBC_2.28"],
    ["manylinux_2_17_s390x.manylinux_2_17_x86_64", { "libc.so.6": ["GLIBC_2.18"] }, "GLIBC_2.18"],
  ])("%s with %j: %p is too new", async (platform, versionNeeds, tooNew) => {
    const machine = platform.includes("aarch64") ? "aarch64" : "x86_64";
    const files = { "a.abi3.so": extension(machine, "a", { versionNeeds }) };
    const report = await verifyBuilt(withFiles(files, `cp38-abi3-${platform}`));
    expect(report.findings.map(({ code, found }) => [code, found])).toEqual(
      tooNew === null ? [] : [["tag-floor", tooNew]],
    );
  });

  test("a libstdc++ that the wheel brings along has no ceiling", async () => {
    const versionNeeds = { "libstdc++-1234.so.6": ["GLIBCXX_3.4.33"] };
    const files = {
      "a.abi3.so": extension("x86_64", "a", {
        versionNeeds,
        needed: ["libstdc++-1234.so.6"],
        runpath: "$ORIGIN/a.libs",
      }),
      "a.libs/libstdc++-1234.so.6": extension("x86_64", "none", { exported: [] }),
    };
    expect(told(await verifyBuilt(withFiles(files, "cp38-abi3-manylinux_2_17_x86_64")))).toEqual(
      [],
    );
  });

  test.each([
    [
      "armv6l",
      [
        [6, 6],
        [10, 2],
      ],
      [],
    ],
    [
      "armv6l",
      [
        [6, 10],
        [10, 2],
      ],
      ["arm-cpu-suspicion a.abi3.so"],
    ],
    [
      "armv6l",
      [
        [6, 6],
        [10, 3],
      ],
      ["arm-cpu-suspicion a.abi3.so"],
    ],
    [
      "armv6l",
      [
        [6, 6],
        [10, 2],
        [12, 1],
      ],
      ["arm-cpu-suspicion a.abi3.so"],
    ],
    [
      "armv7l",
      [
        [6, 10],
        [12, 1],
      ],
      [],
    ],
    ["armv7l", [[6, 14]], ["arm-cpu-suspicion a.abi3.so"]],
  ] as const)("ARM attributes in a linux_%s wheel, %j: %j", async (arch, values, codes) => {
    const file = extension("armv7l", "a", { attributes: { vendor: "aeabi", values } });
    const report = await verifyBuilt(withFiles({ "a.abi3.so": file }, `cp38-abi3-linux_${arch}`));
    expect(told(report)).toEqual(codes);
    expect(report.findings.every(({ severity }) => severity === "notice")).toBe(true);
  });
});

describe("pure and native", () => {
  test("a wheel for any machine whose package imports an extension is refused", async () => {
    expect(told(await verifyBuilt({ ...good, tags: "py3-none-any" }))).toEqual([
      `pure-tag-extension ${SO}`,
    ]);
  });

  test("one that only carries native files along is not", async () => {
    const files = { "a/__init__.py": "", "a/helper.so": extension("x86_64", "none") };
    const report = await verifyBuilt({ files });
    expect(report.findings.filter(({ code }) => code.startsWith("pure"))).toMatchObject([
      { code: "pure-tag-native", severity: "notice" },
    ]);
  });

  test("a wheel for a platform without any native file is suspicious", async () => {
    expect(told(await verifyBuilt(withFiles({ "a/__init__.py": "" })))).toEqual([
      `platform-tag-without-native demo-1.0-${ARMV7}.whl`,
    ]);
  });

  test.each<WheelSpec>([
    { ...good, rootIsPurelib: true },
    withFiles({ [`demo-1.0.data/purelib/${SO}`]: extension("armv7l", "rpds") }),
  ])("an extension in purelib is refused", async (spec) => {
    expect(told(await verifyBuilt(spec))).toEqual([
      expect.stringMatching(/^purelib-extension .*rpds\.cpython/),
    ]);
  });
});
