import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import {
  extensionSuffixes,
  extSuffix,
  type Interpreter,
  otherBuildSuffixes,
  parseInterpreter,
  pythonTag,
  TARGETS,
  type Target,
} from "../src/index.ts";

function interpreter(text: string): Interpreter {
  const parsed = parseInterpreter(text);
  if (!parsed.ok) throw new Error(parsed.problem);
  return parsed.interpreter;
}

function target(name: string): Target {
  const found = TARGETS.find((row) => row.name === name);
  if (found === undefined) throw new Error(name);
  return found;
}

describe("an interpreter is read", () => {
  test.each([
    ["3.11", "cp", 11, false, "cp311"],
    ["3.11.7", "cp", 11, false, "cp311"],
    ["cp311", "cp", 11, false, "cp311"],
    ["CP311-CP311", "cp", 11, false, "cp311"],
    ["python3.11", "cp", 11, false, "cp311"],
    [" 311 ", "cp", 11, false, "cp311"],
    ["3.9", "cp", 9, false, "cp39"],
    ["3.7", "cp", 7, false, "cp37m"],
    ["cp37-cp37m", "cp", 7, false, "cp37m"],
    ["3.13t", "cp", 13, true, "cp313t"],
    ["cp313-cp313t", "cp", 13, true, "cp313t"],
    ["cp313t-cp313t", "cp", 13, true, "cp313t"],
    ["cp38-abi3", "cp", 8, false, "abi3"],
    ["cp32-abi3", "cp", 2, false, "abi3"],
    ["cp315-abi3t", "cp", 15, true, "abi3t"],
    ["pp311", "pp", 11, false, "pypy311_pp73"],
    ["pypy3.11", "pp", 11, false, "pypy311_pp73"],
    ["pp310-pypy310_pp73", "pp", 10, false, "pypy310_pp73"],
  ])("%s", (text, ...fields) => {
    const [implementation, minor, freeThreaded, abi] = fields;
    expect(interpreter(text)).toEqual({ implementation, major: 3, minor, freeThreaded, abi });
  });

  test.each([
    "",
    "3",
    "2.7",
    "cp27",
    "py3",
    "python",
    "3.2",
    "3.12t",
    "cp312-cp312t",
    "cp311-cp310",
    "cp313t-abi3",
    "cp313t-cp313",
    "cp314-abi3t",
    "pp35",
    "pp311-abi3",
    "3.111",
    "3.11 ; ls",
    "graalpy311",
  ])("%j is refused", (text) => {
    const parsed = parseInterpreter(text);
    expect(parsed.ok ? parsed.interpreter : parsed.problem).toEqual(expect.any(String));
  });

  test("python tag and ABI of any interpreter, joined, are read as that interpreter", () => {
    const abi = fc.constantFrom("", "t", "-abi3", "-abi3t");
    fc.assert(
      fc.property(fc.constantFrom("cp", "pp"), fc.nat(40), abi, (name, minor, end) => {
        const parsed = parseInterpreter(`${name}3${minor}${end}`);
        fc.pre(parsed.ok);
        const { interpreter: first } = parsed;
        expect(interpreter(`${pythonTag(first)}-${first.abi}`)).toEqual(first);
      }),
    );
  });

  test("any text at all gets an answer", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(typeof parseInterpreter(text).ok).toBe("boolean");
      }),
    );
  });
});

describe("extension modules", () => {
  test.each([
    ["3.11", "amd64-linux-gnu", ".cpython-311-x86_64-linux-gnu.so"],
    ["3.11", "i686-linux-gnu", ".cpython-311-i386-linux-gnu.so"],
    ["3.11", "armv7-linux-gnu", ".cpython-311-arm-linux-gnueabihf.so"],
    ["3.11", "armv6-linux-gnu", ".cpython-311-arm-linux-gnueabihf.so"],
    ["3.11", "arm64-linux-musl", ".cpython-311-aarch64-linux-musl.so"],
    ["3.11", "armv7-linux-musl", ".cpython-311-arm-linux-musleabihf.so"],
    ["3.10", "armv7-linux-musl", ".cpython-310-arm-linux-gnueabihf.so"],
    ["3.10", "amd64-linux-musl", ".cpython-310-x86_64-linux-gnu.so"],
    ["3.12", "ppc64le-linux-gnu", ".cpython-312-powerpc64le-linux-gnu.so"],
    ["3.12", "loong64-linux-gnu", ".cpython-312-loongarch64-linux-gnu.so"],
    ["3.12", "riscv64-linux-musl", ".cpython-312-riscv64-linux-musl.so"],
    ["3.13t", "amd64-linux-gnu", ".cpython-313t-x86_64-linux-gnu.so"],
    ["3.7", "amd64-linux-gnu", ".cpython-37m-x86_64-linux-gnu.so"],
    ["3.12", "arm64-macos", ".cpython-312-darwin.so"],
    ["3.12", "amd64-windows", ".cp312-win_amd64.pyd"],
    ["3.13t", "arm64-windows", ".cp313t-win_arm64.pyd"],
    ["3.7", "amd64-windows", ".cp37-win_amd64.pyd"],
    ["3.12", "wasm32", ".cpython-312-wasm32-emscripten.so"],
    ["cp38-abi3", "armv7-linux-gnu", ".abi3.so"],
    ["cp315-abi3t", "armv7-linux-gnu", ".abi3t.so"],
    ["cp38-abi3", "amd64-windows", ".pyd"],
    ["pp310", "i686-linux-gnu", ".pypy310-pp73-x86-linux-gnu.so"],
    ["pp311", "amd64-linux-gnu", ".pypy311-pp73-x86_64-linux-gnu.so"],
  ])("built for %s on %s end in %s", (python, machine, suffix) => {
    expect(extSuffix(interpreter(python), target(machine))).toBe(suffix);
  });

  test.each([
    ["3.11", "amd64-linux-gnu", [".cpython-311-x86_64-linux-gnu.so", ".abi3.so", ".so"]],
    ["3.13t", "amd64-linux-gnu", [".cpython-313t-x86_64-linux-gnu.so", ".abi3.so", ".so"]],
    [
      "3.15",
      "amd64-linux-gnu",
      [
        ".cpython-315-x86_64-linux-gnu.so",
        ".abi3-x86_64-linux-gnu.so",
        ".abi3.so",
        ".abi3t-x86_64-linux-gnu.so",
        ".abi3t.so",
        ".so",
      ],
    ],
    [
      "3.15t",
      "arm64-linux-gnu",
      [".cpython-315t-aarch64-linux-gnu.so", ".abi3t-aarch64-linux-gnu.so", ".abi3t.so", ".so"],
    ],
    ["3.12", "amd64-windows", [".cp312-win_amd64.pyd", ".pyd"]],
    ["pp310", "amd64-linux-gnu", [".pypy310-pp73-x86_64-linux-gnu.so"]],
  ])(
    "importlib of %s on %s looks for these endings, in this order",
    (python, machine, suffixes) => {
      expect(extensionSuffixes(interpreter(python), target(machine))).toEqual(suffixes);
    },
  );

  test("what a build writes, importlib takes", () => {
    const pythons = ["3.8", "3.11", "3.13t", "3.15", "cp38-abi3", "cp315-abi3t", "pp311"];
    fc.assert(
      fc.property(fc.constantFrom(...pythons), fc.constantFrom(...TARGETS), (python, machine) => {
        const each = interpreter(python);
        expect(extensionSuffixes(each, machine)).toContain(extSuffix(each, machine));
      }),
    );
  });

  test("before 3.11 builds on musl wrote two suffixes, from then on one", () => {
    const musl = target("armv7-linux-musl");
    const suffix = ".cpython-310-arm-linux-musleabihf.so";
    expect(otherBuildSuffixes(interpreter("3.10"), musl)).toEqual([suffix]);
    expect(otherBuildSuffixes(interpreter("3.11"), musl)).toEqual([]);
    expect(otherBuildSuffixes(interpreter("3.10"), target("armv7-linux-gnu"))).toEqual([]);
  });
});
