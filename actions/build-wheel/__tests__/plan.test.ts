import { describe, expect, test } from "@jest/globals";
import { readInputs } from "@wainwright/core";
import { parseTarget } from "@wainwright/platform";
import { INPUTS } from "../src/inputs.ts";
import { describePlan, levelOf, plan } from "../src/plan.ts";

function planned(inputs: Readonly<Record<string, string>>) {
  const host = parseTarget("amd64-linux-gnu");
  if (!host.ok) throw new Error(host.problem);
  return plan(
    readInputs(INPUTS, (name) => inputs[name]),
    host.target,
  );
}

/** Gives a plan, with what the first target is built by. */
function plannedBuild(inputs: Readonly<Record<string, string>>) {
  const decided = planned(inputs);
  const [spec] = decided.targets;
  if (spec === undefined) throw new Error("no target");
  const [interpreter] = decided.interpreters;
  const manylinux = levelOf(spec, decided.how.manylinux);
  return { ...decided, build: { ...decided.how, target: spec.target, interpreter, manylinux } };
}

/** Gives the failure that the inputs lead to. */
function refusal(inputs: Readonly<Record<string, string>>): unknown {
  try {
    return planned(inputs);
  } catch (thrown) {
    return thrown;
  }
}

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
        "config-settings": "setup-args=-Dblas=none\ncmake.verbose=true",
        environment: "CFLAGS=-O2 -g",
        jobs: "3",
        "build-timeout": "60",
      },
      {
        how: {
          packages: ["libjpeg-dev", "zlib1g-dev"],
          configSettings: { "setup-args": "-Dblas=none", "cmake.verbose": "true" },
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

  test.each([
    [
      "two sources",
      { requirements: "a", "package-dir": "b" },
      [/^requirements, package-dir: give one/],
    ],
    ["an unknown target", { target: "armv77" }, [/^target: .*armv7/]],
    ["an unknown Python", { "python-version": "4.1" }, [/^python-version: "4\.1"/]],
    ["a Python of the far past", { "python-version": "2.7" }, [/^python-version: /]],
    [
      "an ABI as Python",
      { "python-version": "cp39-abi3" },
      [/^python-version: abi3 is no interpreter; .* 3\.9$/],
    ],
    ["an unknown strategy", { strategy: "magic" }, [/^strategy: "magic" is none of auto, native/]],
    ["an unknown linker", { linker: "lld" }, [/^linker: "lld"/]],
    ["an unknown level", { manylinux: "2015" }, [/^manylinux: "2015"/]],
    [
      "another C library's level",
      { target: "armv7", manylinux: "musllinux_1_2" },
      [/^manylinux: musllinux_1_2 is not a level of/],
    ],
    [
      "two floors",
      { target: "armv7-linux-gnu.2.17", manylinux: "2_28" },
      [/^target, manylinux: the target says 2\.17, manylinux 2\.28/],
    ],
    [
      "musl without a container",
      { target: "armv7-linux-musl" },
      [/^test-import: Debian has no userland of armv7-linux-musl: name an image/],
    ],
    [
      "macOS without a container",
      { target: "macos-arm64" },
      [/^test-import: .*set test-import to off/],
    ],
    [
      "a command and nowhere to run it",
      { "test-import": "off", "test-command": "x" },
      [/^test-import: off leaves no place/],
    ],
    [
      "a quote that is not closed",
      { args: "'a", "test-command": '"b' },
      [/^args: /, /^test-command: /],
    ],
    ["no version", { "maturin-version": "latest" }, [/^maturin-version: /]],
    ["a flag that is none", { "dry-run": "maybe" }, [/^dry-run: /]],
    [
      "shell text, and what is no setting",
      { target: "$(id)", "config-settings": "`id`", jobs: "0" },
      [/^target: /, /^config-settings: "`id`" needs the form/, /^jobs: "0" is no number/],
    ],
    [
      "several mistakes at once",
      { target: "x", "python-version": "y", strategy: "z", manylinux: "w" },
      [/^target: /, /^python-version: /, /^strategy: /, /^manylinux: /],
    ],
  ])("refuses %s, every problem in a line of its own", (_, inputs, problems) => {
    const failure = refusal(inputs);
    expect(failure).toMatchObject({ code: "inputs-invalid" });
    const lines = failure instanceof Error ? failure.message.split("\n") : [];
    expect(lines).toEqual(problems.map((problem) => expect.stringMatching(problem)));
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
