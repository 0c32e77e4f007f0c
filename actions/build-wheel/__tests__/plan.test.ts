import { describe, expect, test } from "@jest/globals";
import { describePlan } from "../src/plan.ts";
import { planned, plannedBuild } from "./planned.ts";

describe("the plan of build-wheel", () => {
  test("without inputs is the project in this folder for this machine", () => {
    expect(plannedBuild({})).toMatchObject({
      source: { kind: "folder", path: "." },
      build: {
        target: { name: "amd64-linux-gnu" },
        interpreter: { abi: "cp311" },
        manylinux: { kind: "auto" },
        linker: "auto",
        args: [],
        image: null,
      },
      strategy: "auto",
      imports: { kind: "auto" },
      testCommand: [],
      output: "wheelhouse",
    });
  });

  test.each([
    ["package-dir", { "package-dir": "a b" }, { source: { kind: "folder", path: "a b" } }],
    ["working-directory", { "working-directory": "x" }, { source: { kind: "folder", path: "x" } }],
    [
      "package-dir before working-directory",
      { "package-dir": "a", "working-directory": "x" },
      { source: { kind: "folder", path: "a" } },
    ],
    [
      "requirements",
      { requirements: "rpds-py==1\n-r all.txt", "no-binary": "rpds-py, a", extras: "x" },
      {
        source: {
          kind: "requirements",
          request: {
            requirements: ["rpds-py==1", "-r all.txt"],
            noBinary: ["rpds-py", "a"],
            extras: ["x"],
          },
        },
      },
    ],
    [
      "requirements before working-directory",
      { requirements: "rpds-py", "working-directory": "x" },
      { source: { kind: "requirements" } },
    ],
    [
      "target in another spelling",
      { target: "linux/arm/v7" },
      { build: { target: { name: "armv7-linux-gnu" }, manylinux: { kind: "auto" } } },
    ],
    [
      "a floor in the target",
      { target: "armv7-linux-gnu.2.17" },
      { build: { manylinux: { kind: "level", tag: "manylinux_2_17", floor: { minor: 17 } } } },
    ],
    [
      "a floor in a musl target",
      { target: "aarch64-unknown-linux-musl.1.2", "test-import": "off" },
      { build: { manylinux: { kind: "level", tag: "musllinux_1_2" } } },
    ],
    [
      "a level beside a target",
      { target: "armv7", manylinux: "2_28" },
      { build: { manylinux: { kind: "level", tag: "manylinux_2_28" } } },
    ],
    [
      "the same floor twice",
      { target: "armv7-linux-gnu.2.17", manylinux: "2014" },
      { build: { manylinux: { kind: "level", tag: "manylinux2014" } } },
    ],
    [
      "manylinux off beside a floor",
      { target: "armv7-linux-gnu.2.17", manylinux: "off" },
      { build: { manylinux: { kind: "off" } } },
    ],
    ["test-import off", { "test-import": "off" }, { imports: { kind: "off" } }],
    [
      "statements to import",
      { "test-import": "rpds\n# a comment\nfrom rpds import HashTrieMap" },
      { imports: { kind: "named", imports: ["rpds", "from rpds import HashTrieMap"] } },
    ],
    [
      "a module named auto beside another",
      { "test-import": "auto\nrpds" },
      { imports: { kind: "named", imports: ["auto", "rpds"] } },
    ],
    [
      "arguments and a command, split and nothing more",
      { args: "--features 'a b' $(id)", "test-command": 'python3 -c "print(1)" `id`' },
      {
        build: { args: ["--features", "a b", "$(id)"] },
        testCommand: ["python3", "-c", "print(1)", "`id`"],
      },
    ],
    [
      "several targets and Pythons",
      { target: "armv7 arm64, riscv64", "python-version": "3.11\n3.13 3.11" },
      {
        targets: [
          { target: { name: "armv7-linux-gnu" } },
          { target: { name: "arm64-linux-gnu" } },
          { target: { name: "riscv64-linux-gnu" } },
        ],
        interpreters: [{ abi: "cp311" }, { abi: "cp313" }],
      },
    ],
    [
      "what a build needs",
      {
        packages: "libjpeg-dev zlib1g-dev",
        "config-settings": "setup-args=-Dblas=none\nMat_plotlib:setup-args=-Dx=y",
        environment: "CFLAGS=-O2 -g",
        jobs: "3",
        "build-timeout": "60",
      },
      {
        how: {
          packages: ["libjpeg-dev", "zlib1g-dev"],
          settings: [
            { package: null, key: "setup-args", value: "-Dblas=none" },
            { package: "mat-plotlib", key: "setup-args", value: "-Dx=y" },
          ],
          env: { CFLAGS: "-O2 -g" },
          timeoutSeconds: 60,
        },
        jobs: 3,
      },
    ],
    [
      "everything else",
      {
        container: "python:3.11",
        linker: "ZIG",
        strategy: "cross",
        "maturin-version": "1.9",
        "rust-toolchain": "1.85",
        "output-dir": "-o",
        "python-version": "3.13t",
      },
      {
        build: {
          image: "python:3.11",
          linker: "zig",
          maturinVersion: "1.9",
          rustToolchain: "1.85",
          interpreter: { abi: "cp313t" },
        },
        strategy: "cross",
        output: "-o",
      },
    ],
    [
      "a musl target whose userland is an image",
      { target: "aarch64-unknown-linux-musl", container: "python:3.11-alpine" },
      { build: { image: "python:3.11-alpine" } },
    ],
  ])("takes %s", (_, inputs, expected) => {
    expect(plannedBuild(inputs)).toMatchObject(expected);
  });

  test("is described a line a step", () => {
    const inputs = {
      requirements: "rpds-py",
      target: "armv7",
      manylinux: "2_28",
      "test-import": "rpds",
      "test-command": "python3 -V",
    };
    expect(describePlan(planned(inputs))).toEqual([
      "build every wheel of rpds-py that is not there for armv7-linux-gnu, cp311 (strategy auto, manylinux manylinux_2_28)",
      "repair what was built, and read every native file",
      "install all in a Debian userland of armv7-linux-gnu and import rpds",
      'run ["python3","-V"] there',
      "put all into wheelhouse",
    ]);
  });

  test("says nothing of an import that is off", () => {
    expect(describePlan(planned({ "test-import": "off" })).join("\n")).not.toMatch(/import/);
  });
});
