import { describe, expect, test } from "@jest/globals";
import {
  ARMV7,
  extension,
  good,
  INIT,
  SO,
  told,
  verifyBuilt,
  withFiles,
} from "./verify-helpers.ts";

describe("names", () => {
  test("WHEEL and file name have to give the same tags", async () => {
    const report = await verifyBuilt({ ...good, writtenTags: "cp311-cp311-linux_armv7l" });
    expect(report.findings).toMatchObject([
      { code: "wheel-tags-differ", expected: ARMV7, found: "cp311-cp311-linux_armv7l" },
    ]);
  });

  test.each([
    ["rpds/rpds.cpython-311-x86_64-linux-gnu.so", "another machine's"],
    ["rpds/rpds.cpython-312-arm-linux-gnueabihf.so", "another Python's"],
    ["rpds/rpds.cpython-311-arm-linux-musleabihf.so", "another C library's"],
    ["rpds/rpds.pypy311-pp73-arm-linux-gnueabihf.so", "another implementation's"],
  ])("%s, with %s suffix, is not found by the import", async (path) => {
    const files = { ...INIT, [path]: extension("armv7l", "rpds") };
    const report = await verifyBuilt(withFiles(files));
    expect(report.findings).toMatchObject([
      {
        code: "ext-suffix",
        file: path,
        expected: ".cpython-311-arm-linux-gnueabihf.so or .abi3.so or .so",
        found: expect.stringContaining("rpds.rpds is not found by rpds/__init__.py"),
      },
    ]);
  });

  test("a wrong suffix is told of even where no import shows it", async () => {
    const files = { "a.cpython-312-arm-linux-gnueabihf.so": extension("armv7l", "a") };
    expect(told(await verifyBuilt(withFiles(files)))).toEqual([
      "ext-suffix a.cpython-312-arm-linux-gnueabihf.so",
    ]);
  });

  test("an extension for another Python beside the right one is only told of", async () => {
    const path = "rpds/rpds.cpython-312-arm-linux-gnueabihf.so";
    const report = await verifyBuilt(
      withFiles({ ...good.files, [path]: extension("armv7l", "rpds") }),
    );
    expect(report.findings).toMatchObject([
      { code: "ext-suffix-spare", severity: "notice", file: path },
    ]);
  });

  test("an extension of one Python in a wheel of the stable ABI is refused", async () => {
    const files = { "a.cpython-38-aarch64-linux-gnu.so": extension("aarch64", "a") };
    expect(told(await verifyBuilt(withFiles(files, "cp38-abi3-manylinux_2_17_aarch64")))).toEqual([
      "ext-suffix a.cpython-38-aarch64-linux-gnu.so",
    ]);
  });

  test("on musl before 3.11 both suffixes pass, the later one with a notice", async () => {
    const musl = { needed: ["libc.so"], versionNeeds: {} };
    const of = (triplet: string) =>
      verifyBuilt(
        withFiles(
          { [`a.cpython-310-${triplet}.so`]: extension("x86_64", "a", musl) },
          "cp310-cp310-musllinux_1_2_x86_64",
        ),
      );
    expect(told(await of("x86_64-linux-gnu"))).toEqual([]);
    expect((await of("x86_64-linux-musl")).findings).toMatchObject([
      { code: "ext-suffix-old-musl", severity: "notice" },
    ]);
  });

  test.each([
    ["PyInit_other", "pyinit-name", "error"],
    ["something_else", "pyinit-missing", "notice"],
  ])("a file named rpds that exports %s: %s", async (symbol, code, severity) => {
    const files = { ...INIT, [SO]: extension("armv7l", "rpds", { exported: [symbol] }) };
    expect((await verifyBuilt(withFiles(files))).findings).toMatchObject([{ code, severity }]);
  });

  test.each([
    ["größe.abi3.so", "PyInitU_gre_xkay7b"],
    ["pkg/__init__.abi3.so", "PyInit_pkg"],
  ])("%s is rightly initialised by %s", async (path, symbol) => {
    const files = { [path]: extension("x86_64", "", { exported: [symbol] }) };
    expect(told(await verifyBuilt(withFiles(files, "cp38-abi3-manylinux_2_17_x86_64")))).toEqual(
      [],
    );
  });
});

describe("the extension that is not there", () => {
  test("is missed by the package that imports it", async () => {
    const report = await verifyBuilt(withFiles(INIT));
    expect(told(report)).toContain("extension-missing rpds/__init__.py");
    expect(report.findings[0]).toMatchObject({ severity: "error", expected: "a module rpds.rpds" });
  });

  test("in a pure wheel is a module left out, and weighs less", async () => {
    expect((await verifyBuilt({ files: INIT })).findings).toMatchObject([
      { code: "module-missing", severity: "warning" },
    ]);
  });
});
