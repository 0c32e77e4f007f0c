import { spawnSync } from "node:child_process";
import { describe, expect, test } from "@jest/globals";
import { parseInterpreter } from "@wainwright/platform";
import { cmakeCrossFile } from "../../src/cross/cmake-cross-file.ts";
import { crossProblem } from "../../src/cross/cross-problem.ts";
import { crossSite, sysconfigVariables } from "../../src/cross/cross-site.ts";
import { sysrootChanges } from "../../src/cross/native-userland.ts";
import { targetOf } from "../target-of.ts";

function python(version: string) {
  const parsed = parseInterpreter(version);
  if (!parsed.ok) throw new Error(parsed.problem);
  return parsed.interpreter;
}

test("the root that a target's is mounted into lets the links in that one lead where they should", () => {
  expect(sysrootChanges(targetOf("armv7"))).toEqual({
    folders: ["accel", "usr/lib", "lib"],
    links: [
      ["usr/lib/arm-linux-gnueabihf", "/run/target/usr/lib/arm-linux-gnueabihf"],
      ["usr/include/arm-linux-gnueabihf", "/run/target/usr/include/arm-linux-gnueabihf"],
      ["lib/ld-linux-armhf.so.3", "/run/target/lib/ld-linux-armhf.so.3"],
    ],
    removed: [],
  });
});

test("CMake's toolchain file finds libraries in the target's root, programs outside it, and knows its Python", () => {
  const text = cmakeCrossFile(targetOf("armv7"), python("3.11"));
  for (const line of [
    "set(CMAKE_SYSTEM_NAME Linux)",
    "set(CMAKE_SYSTEM_PROCESSOR armv7l)",
    "set(CMAKE_FIND_ROOT_PATH /run/target /build)",
    "set(CMAKE_FIND_ROOT_PATH_MODE_PROGRAM NEVER)",
    "set(CMAKE_FIND_ROOT_PATH_MODE_LIBRARY ONLY)",
    "set(CMAKE_CROSSCOMPILING FALSE)",
    'set(PYTHON_INCLUDE_DIR "/usr/include/python3.11" CACHE PATH "")',
    'set(PYTHON_MODULE_EXTENSION ".cpython-311-arm-linux-gnueabihf.so" CACHE STRING "")',
  ])
    expect(text.split("\n")).toContain(line);
});

describe("the host's Python in a cross build", () => {
  const ask = (host: string, target: string) => {
    const site = crossSite(targetOf(host), targetOf(target), python("3.11"));
    const asked = `${site}
import json, platform
import importlib.util, struct
spec = importlib.util.find_spec("_sysconfigdata__" + NAME)
print(json.dumps([platform.machine(), struct.calcsize("P"), struct.calcsize("@l"), struct.calcsize(b"n"), struct.calcsize("<lI"), sys.maxsize, spec.origin]))
`.replace("NAME", JSON.stringify(targetOf(target).gnuTriplet));
    const { stdout, stderr } = spawnSync("python3", ["-I", "-c", asked], { encoding: "utf8" });
    if (stdout === "") throw new Error(stderr);
    return JSON.parse(stdout) as unknown;
  };

  test("says of itself what the target's would: machine, width of a pointer, sysconfig", () => {
    expect(ask("amd64", "armv7")).toEqual([
      ...["armv7l", 4, 4, 4, 8, 2 ** 31 - 1],
      "/run/target/usr/lib/python3.11/_sysconfigdata__arm-linux-gnueabihf.py",
    ]);
  });

  test("keeps its own widths where they are the target's", () => {
    expect(ask("amd64", "arm64")).toEqual([
      ...["aarch64", 8, 8, 8, 8, Number(2n ** 63n - 1n)],
      "/run/target/usr/lib/python3.11/_sysconfigdata__aarch64-linux-gnu.py",
    ]);
    expect(crossSite(targetOf("amd64"), targetOf("arm64"), python("3.13"))).not.toContain(
      "calcsize",
    );
  });

  test("is told of the target by CPython's own variables", () => {
    expect(sysconfigVariables(targetOf("i686"))).toEqual({
      _PYTHON_SYSCONFIGDATA_NAME: "_sysconfigdata__i386-linux-gnu",
      _PYTHON_HOST_PLATFORM: "linux-i686",
    });
  });
});

describe("cross-compiling by a Python of the host", () => {
  test.each([
    ["amd64", "armv7 3.11", null],
    ["arm64", "riscv64 3.13", null],
    ["amd64", "armv7 3.12", "no Debian suite of amd64-linux-gnu has Python 3.12"],
    ["amd64", "armv7 3.13t", "no Debian suite of amd64-linux-gnu has Python 3.13t"],
    ["amd64", "riscv64 3.11", "no Debian suite of riscv64-linux-gnu has Python 3.11"],
    ["amd64", "armv7 pypy3.11", "Debian's userlands have CPython only"],
    ["amd64", "armv6 3.11", "Debian has no cross compiler for armv6-linux-gnu"],
  ])("on %s for %s: %s", (host, target, problem) => {
    const [name = "", version = ""] = target.split(" ");
    expect(crossProblem(targetOf(host), targetOf(name), python(version))).toBe(problem);
  });
});
