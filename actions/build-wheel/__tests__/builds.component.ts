import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { usePlace } from "./in-terminal.ts";
import { cProject, maturinProject, rustCalled, write } from "./projects.ts";

const PYTHON = spawnSync("python3", ["-c", "import sys; print('%d.%d' % sys.version_info[:2])"], {
  encoding: "utf8",
}).stdout.trim();
const ABI = `cp${PYTHON.replace(".", "")}`;
const HOST = spawnSync("uname", ["-m"], { encoding: "utf8" }).stdout.trim();

const place = usePlace([
  ["armv7", "3.11", "run"],
  ["armv7", "3.11", "build"],
  [HOST, PYTHON, "run"],
]);

describe("the main job", () => {
  test("rpds-py from its sdist becomes a proved ARMv7 wheel by cross-compiling", async () => {
    const { exitCode, outputs, left, log } = await place.run({
      requirements: "rpds-py",
      "no-binary": "rpds-py",
      target: "armv7",
      "test-import": "from rpds import HashTrieMap",
      "test-command": `python3 -c "import rpds; print(rpds.HashTrieMap({'a': 1}).insert('b', 2)['b'])"`,
    });
    expect({ exitCode, left, log: exitCode === 0 ? "" : log }).toEqual({
      exitCode: 0,
      left: [],
      log: "",
    });
    expect(outputs).toMatchObject({
      wheels: [
        {
          file: expect.stringMatching(/rpds_py-.*-cp311-cp311-manylinux_2_\d+_armv7l\.whl$/),
          tags: [expect.stringMatching(/^cp311-cp311-manylinux_2_\d+_armv7l$/)],
          sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
          target: "armv7-linux-gnu",
          floor: expect.stringMatching(/^glibc 2\.\d+$/),
          strategy: "cross",
          native: [
            "rpds/rpds.cpython-311-arm-linux-gnueabihf.so: ELF 32-bit LSB shared object, ARM, EABI5, hard float",
          ],
        },
      ],
      wheelhouse: join(place.folder, "wheelhouse"),
      attempts: [{ strategy: "cross", failure: null }],
      printed: expect.stringMatching(/HashTrieMap: ok\nPython 3\.11\.\d+ on armv7l\n2$/),
      diagnosis: [],
    });
  }, 240_000);
});

describe("a maturin project of one's own", () => {
  test("is cross-compiled by gcc where it lies, whatever its folder is called, and its code runs on ARMv7", async () => {
    const project = maturinProject(join(place.folder, "-rust ü $(id)"));
    const { exitCode, outputs, log, left } = await place.run({
      "package-dir": "-rust ü $(id)",
      target: "linux/arm/v7",
      "test-import": rustCalled(32),
      "output-dir": "-out ü `id`",
    });
    expect({ exitCode, left, log: exitCode === 0 ? "" : log }).toEqual({
      exitCode: 0,
      left: [],
      log: "",
    });
    expect(outputs).toMatchObject({
      wheels: [{ strategy: "cross", target: "armv7-linux-gnu" }],
      wheelhouse: join(place.folder, "-out ü `id`"),
    });
    expect(project).toContain("$(id)");
  }, 120_000);

  test("needs no more of the C library than the target's floor says, by zig", async () => {
    maturinProject(join(place.folder, "zig"));
    const { exitCode, outputs, log } = await place.run({
      "package-dir": "zig",
      target: "armv7-linux-gnu.2.17",
      "test-import": rustCalled(32),
      "output-dir": "zig-out",
    });
    expect({ exitCode, log: exitCode === 0 ? "" : log }).toEqual({ exitCode: 0, log: "" });
    expect(outputs).toMatchObject({
      wheels: [{ tags: expect.arrayContaining([expect.stringMatching(/manylinux_2_17_armv7l$/)]) }],
      steps: [{ step: "build", result: expect.stringMatching(/zig$/) }, { step: "import" }],
    });
  }, 240_000);

  test("is built natively for the host, with a plain tag where manylinux is off", async () => {
    maturinProject(join(place.folder, "native"));
    const { exitCode, outputs, log } = await place.run({
      "package-dir": "native",
      "python-version": PYTHON,
      manylinux: "off",
      "test-import": rustCalled(64),
      "output-dir": "native-out",
    });
    expect({ exitCode, log: exitCode === 0 ? "" : log }).toEqual({ exitCode: 0, log: "" });
    expect(outputs).toMatchObject({
      wheels: [{ strategy: "native", tags: [`py3-none-linux_${HOST}`] }],
    });
  }, 120_000);
});

describe("a setuptools project", () => {
  test("is built natively, and auditwheel finds the tag that is true", async () => {
    cProject(join(place.folder, "c"));
    const { exitCode, outputs, log } = await place.run({
      "package-dir": "c",
      "python-version": PYTHON,
      "test-import": "from tiny_c import bits; assert bits() == 64",
      "output-dir": "c-out",
    });
    expect({ exitCode, log: exitCode === 0 ? "" : log }).toEqual({ exitCode: 0, log: "" });
    expect(outputs).toMatchObject({
      wheels: [
        {
          strategy: "native",
          tags: expect.arrayContaining([expect.stringMatching(`${ABI}-manylinux.*_${HOST}$`)]),
        },
      ],
    });
  }, 120_000);

  test("is built in the target's userland with native compilers and the libraries that it turns out to need, from a copy of its sources, and brings the target's libraries along", async () => {
    // The userland to build in has this library, for its own compiler; the one to import in does not.
    cProject(join(place.folder, "c-arm"), {
      declaration: "extern const char *mpfr_get_version(void);",
      expression: "mpfr_get_version() ? sizeof(void *) * 8 : 0",
      linkArguments: ["-l:libmpfr.so.6"],
    });
    write(join(place.folder, "c-arm"), { "target/CACHEDIR.TAG": TAG, "target/huge": "x" });
    const { exitCode, outputs, log, left } = await place.run({
      "package-dir": "c-arm",
      target: "armv7",
      "test-import": "from tiny_c import bits; assert bits() == 32",
      "output-dir": "c-arm-out",
    });
    expect({ exitCode, left, log: exitCode === 0 ? "" : log }).toEqual({
      exitCode: 0,
      left: [],
      log: "",
    });
    expect(outputs).toMatchObject({
      wheels: [
        {
          strategy: "accelerated",
          tags: expect.arrayContaining([expect.stringMatching(/manylinux.*_armv7l$/)]),
          native: expect.arrayContaining([expect.stringMatching(/^tiny_c\.libs\/libgmp-.*ARM/)]),
        },
      ],
      attempts: [{ strategy: "accelerated", failure: null }],
    });
    expect(log).toMatch(/misses what Debian has in libmpfr-dev: it is tried again/);
    expect(log).toMatch(
      /strategy cross: not tried, cross-compiling setuptools.build_meta is not in the chain/,
    );
  }, 240_000);
});

/** Marks a folder as a cache (bford.info/cachedir). */
const TAG = "Signature: 8a477f597d28d172789f06886806bc55\n";

test("a dry run tells the plan and does nothing", async () => {
  const { exitCode, log, made, outputs } = await place.run({
    requirements: "rpds-py",
    target: "armv7",
    "dry-run": "true",
    "output-dir": "dry",
  });
  expect({ exitCode, made, outputs }).toMatchObject({
    exitCode: 0,
    made: [],
    outputs: { wheels: [] },
  });
  expect(log.trim().split("\n")).toHaveLength(4);
  expect(log).toMatch(
    /^would build every wheel of rpds-py that is not there for armv7-linux-gnu, cp311/,
  );
}, 30_000);
