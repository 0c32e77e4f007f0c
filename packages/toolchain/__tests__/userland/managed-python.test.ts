import { describe, expect, test } from "@jest/globals";
import { parseInterpreter, TARGETS } from "@wainwright/platform";
import { pythonRequest } from "../../src/userland/managed-python.ts";

describe("the name uv has for an interpreter build", () => {
  test.each([
    ["armv7-linux-gnu", "3.12", "cpython-3.12-linux-armv7-gnueabihf"],
    ["armv7-linux-musl", "3.12", "cpython-3.12-linux-armv7-musleabihf"],
    ["arm64-linux-gnu", "3.10", "cpython-3.10-linux-aarch64-gnu"],
    ["amd64-linux-gnu", "3.13t", "cpython-3.13+freethreaded-linux-x86_64-gnu"],
    ["amd64-linux-gnu", "pp311", "pypy-3.11-linux-x86_64-gnu"],
    ["riscv64-linux-gnu", "3.12", "cpython-3.12-linux-riscv64gc-gnu"],
    ["s390x-linux-gnu", "3.12", "cpython-3.12-linux-s390x-gnu"],
    ["ppc64le-linux-gnu", "3.12", "cpython-3.12-linux-powerpc64le-gnu"],
  ])("%s, %s: %s", (name, version, expected) => {
    const target = TARGETS.find((row) => row.name === name);
    const parsed = parseInterpreter(version);
    if (target === undefined || !parsed.ok) throw new Error("both are known");
    expect(pythonRequest(target, parsed.interpreter)).toBe(expected);
  });
});
