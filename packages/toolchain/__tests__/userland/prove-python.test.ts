import { describe, expect, test } from "@jest/globals";
import type { Completed } from "@wainwright/core";
import { parseInterpreter, parseTarget } from "@wainwright/platform";
import { FakeHost } from "@wainwright/testing";
import { provePython } from "../../src/userland/prove-python.ts";

const DONE: Completed = {
  exitCode: 0,
  signal: null,
  timedOut: false,
  stdout: "",
  stderr: "",
  output: "",
  seconds: 0,
};
const ARMV7 = "arm-linux-gnueabihf";

function userland(answer: Partial<Completed>, python: string) {
  const target = parseTarget("armv7");
  const read = parseInterpreter(python);
  if (!target.ok || !read.ok) throw new Error("both are known");
  return {
    target: target.target,
    description: "a test",
    python: { interpreter: read.interpreter, path: "/usr/bin/python3" },
    suite: null,
    emulated: true,
    root: "/r",
    cached: true,
    run: async () => ({ ...DONE, ...answer }),
  };
}

function says(...answer: readonly unknown[]): Partial<Completed> {
  return { stdout: `${JSON.stringify(answer)}\n` };
}

describe("proving a userland's Python", () => {
  test.each([
    ["3.11", says("cpython", [3, 11], "armv7l", `.cpython-311-${ARMV7}.so`, false)],
    ["3.13t", says("cpython", [3, 13], "armv8l", `.cpython-313t-${ARMV7}.so`, false)],
    ["pypy3.11", says("pypy", [3, 11], "armv7l", `.pypy311-pp73-${ARMV7}.so`, false)],
  ])("accepts %s where it is that", async (python, answer) => {
    await expect(provePython(new FakeHost(), userland(answer, python))).resolves.toBeUndefined();
  });

  test.each([
    [
      "another version",
      says("cpython", [3, 9], "armv7l", `.cpython-39-${ARMV7}.so`, false),
      /3\.9, asked for was cpython 3\.11/,
    ],
    [
      "another implementation",
      says("pypy", [3, 11], "armv7l", `.pypy311-pp73-${ARMV7}.so`, false),
      /is pypy 3\.11/,
    ],
    [
      "another machine",
      says("cpython", [3, 11], "x86_64", ".cpython-311-x86_64-linux-gnu.so", true),
      /not code for armv7/,
    ],
    [
      "another width",
      says("cpython", [3, 11], "armv7l", `.cpython-311-${ARMV7}.so`, true),
      /not code for armv7/,
    ],
    [
      "a build without the GIL",
      says("cpython", [3, 11], "armv7l", `.cpython-311t-${ARMV7}.so`, false),
      /with the GIL/,
    ],
    ["no JSON", { stdout: "hello" }, /answered "hello"/],
    ["other JSON", { stdout: "{}" }, /answered "\{\}"/],
  ])("refuses %s", async (_, answer, message) => {
    await expect(provePython(new FakeHost(), userland(answer, "3.11"))).rejects.toMatchObject({
      code: "python-unavailable",
      message: expect.stringMatching(message),
    });
  });

  test("a Python that does not start is a userland that failed, with what it said", async () => {
    const answer = { exitCode: 127, output: "ld.so: not found" };
    await expect(provePython(new FakeHost(), userland(answer, "3.11"))).rejects.toMatchObject({
      code: "userland-failed",
      message: expect.stringContaining("ld.so: not found"),
    });
  });
});
