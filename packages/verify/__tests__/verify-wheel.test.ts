import { describe, expect, test } from "@jest/globals";
import type { WheelSpec } from "@wainwright/testing";
import {
  ARMV7,
  expectationOf,
  extension,
  good,
  INIT,
  SO,
  told,
  verifyBuilt,
  verifyBytes,
  withFiles,
} from "./verify-helpers.ts";

describe("a well-kept wheel", () => {
  const musl = { needed: ["libc.so"], versionNeeds: {} };
  test.each<[string, WheelSpec]>([
    ["rpds-py for ARMv7", good],
    ["for two manylinux levels", { ...good, tags: `${ARMV7}.manylinux2014_armv7l` }],
    [
      "of the stable ABI",
      withFiles(
        { "a/__init__.py": "from ._a import f\n", "a/_a.abi3.so": extension("x86_64", "_a") },
        "cp38-abi3-manylinux_2_17_x86_64",
      ),
    ],
    [
      "for musl",
      withFiles(
        { "a/_a.cpython-311-aarch64-linux-musl.so": extension("aarch64", "_a", musl) },
        "cp311-cp311-musllinux_1_2_aarch64",
      ),
    ],
    [
      "for PyPy",
      withFiles(
        { "_a.pypy311-pp73-x86_64-linux-gnu.so": extension("x86_64", "_a") },
        "pp311-pypy311_pp73-manylinux_2_17_x86_64",
      ),
    ],
    [
      "with a command only",
      withFiles(
        { "demo-1.0.data/scripts/demo": extension("x86_64", "none", { exported: [], type: 2 }) },
        "py3-none-manylinux_2_17_x86_64",
      ),
    ],
    ["without native code", { files: { "a/__init__.py": "from . import b\n", "a/b.py": "" } }],
  ])("%s has no findings", async (_, spec) => {
    expect(await verifyBuilt(spec)).toMatchObject({ findings: [] });
  });

  test("is told with its files, tags and floor", async () => {
    expect(await verifyBuilt(good)).toMatchObject({
      artifact: `demo-1.0-${ARMV7}.whl`,
      kind: "wheel",
      tags: [ARMV7],
      floor: { glibc: "2.17", file: SO },
      files: [
        {
          path: SO,
          description: "ELF 32-bit LSB shared object, ARM, EABI5, hard float",
          targets: ["armv7-linux-gnu"],
          libc: "gnu",
          glibcFloor: "2.17",
          needed: ["libc.so.6"],
          pyInit: ["PyInit_rpds"],
        },
      ],
    });
  });
});

describe("damaged extensions", () => {
  const whole = extension("armv7l", "rpds", { sections: false });
  test.each([
    ["empty", new Uint8Array()],
    ["text", "version https://git-lfs.github.com/spec/v1\n"],
    ["cut short", whole.subarray(0, whole.length - 40)],
  ])("%s: refused", async (_, content) => {
    const codes = told(await verifyBuilt(withFiles({ ...INIT, [SO]: content })));
    expect(codes).toContain(`binary-malformed ${SO}`);
  });

  test("that lost their last bytes, which no loader looks at, are told of", async () => {
    const complete = extension("armv7l", "rpds");
    const content = complete.subarray(0, complete.length - 1);
    expect((await verifyBuilt(withFiles({ ...INIT, [SO]: content }))).findings).toMatchObject([
      { code: "binary-end-missing", severity: "warning", file: SO },
    ]);
  });

  test("as test data nobody loads they are only told of", async () => {
    const files = { ...good.files, "tests/cut.elf": whole.subarray(0, 100) };
    expect((await verifyBuilt(withFiles(files))).findings).toMatchObject([
      { code: "binary-damaged-data", severity: "notice", file: "tests/cut.elf" },
    ]);
  });
});

describe("the target that was asked for", () => {
  test("accepts the wheel that is for it", async () => {
    expect(told(await verifyBuilt(good, expectationOf("linux/arm/v7")))).toEqual([]);
    expect(told(await verifyBuilt(good, expectationOf("armv7-linux-gnu.2.17")))).toEqual([]);
  });

  test("refuses another machine's, by tag and by file", async () => {
    expect(told(await verifyBuilt(good, expectationOf("arm64")))).toEqual([
      `target-tag demo-1.0-${ARMV7}.whl`,
      `target-architecture ${SO}`,
    ]);
  });

  test("refuses what needs a newer glibc", async () => {
    const report = await verifyBuilt(good, expectationOf("armv7-linux-gnu.2.16"));
    expect(report.findings).toMatchObject([
      { code: "target-floor", expected: "glibc 2.16", found: "glibc 2.17" },
    ]);
  });

  test("lets what is for every machine bring launchers of other systems along", async () => {
    const spec = { tags: "py3-none-any", rootIsPurelib: true, files: { "demo/cli.exe": LAUNCHER } };
    expect(told(await verifyBuilt(spec, expectationOf("armv7")))).toEqual([
      "pure-tag-native demo/cli.exe",
    ]);
  });

  test("refuses such a launcher in what is for one machine, or by itself", async () => {
    const spec = { tags: `py3-none-manylinux_2_17_armv7l`, files: { "demo/cli.exe": LAUNCHER } };
    expect(told(await verifyBuilt(spec, expectationOf("armv7")))).toContain(
      "target-architecture demo/cli.exe",
    );
    const options = { expectation: expectationOf("armv7") };
    expect(told(await verifyBytes("cli.exe", LAUNCHER, options))).toContain(
      "target-architecture cli.exe",
    );
  });
});

/** A program for Windows on x86-64, as far as its headers go (Microsoft's PE format). */
const LAUNCHER = launcher();

function launcher(): Uint8Array {
  const bytes = Buffer.alloc(1024);
  bytes.write("MZ");
  bytes.writeUInt32LE(0x80, 0x3c);
  bytes.write("PE\0\0", 0x80);
  bytes.writeUInt16LE(0x8664, 0x84);
  bytes.writeUInt16LE(0xf0, 0x94);
  bytes.writeUInt16LE(0x0022, 0x96);
  bytes.writeUInt16LE(0x20b, 0x98);
  bytes.writeUInt16LE(3, 0xdc);
  return Uint8Array.from(bytes);
}
