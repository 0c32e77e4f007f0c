import { describe, expect, test } from "@jest/globals";
import { type Interpreter, parseInterpreter, parseTarget, type Target } from "@wainwright/platform";
import { importPlace } from "../src/prove/import-plan.ts";

function target(text: string): Target {
  const read = parseTarget(text);
  if (!read.ok) throw new Error(read.problem);
  return read.target;
}

function interpreter(text: string): Interpreter {
  const read = parseInterpreter(text);
  if (!read.ok) throw new Error(read.problem);
  return read.interpreter;
}

const NOTHING = { target: null, interpreter: null, host: target("amd64") };

describe("importPlace", () => {
  test.each([
    ["cp311-cp311-manylinux_2_17_armv7l", "armv7-linux-gnu", "cp311"],
    ["cp313-cp313t-manylinux_2_28_aarch64", "arm64-linux-gnu", "cp313t"],
    ["cp38-abi3-manylinux_2_17_riscv64", "riscv64-linux-gnu", "cp38"],
    ["cp311-cp311-musllinux_1_2_x86_64", "amd64-linux-musl", "cp311"],
    ["py3-none-manylinux_2_17_aarch64", "arm64-linux-gnu", "cp311"],
    ["py3-none-any", "amd64-linux-gnu", "cp311"],
  ])("of %s is %s with %s", (tag, name, abi) => {
    const place = importPlace([tag], NOTHING);
    expect([place.target.name, place.interpreter.abi]).toEqual([name, abi]);
  });

  test("is what was asked for before what the tags name", () => {
    const wishes = { ...NOTHING, target: target("arm64"), interpreter: interpreter("3.13") };
    const place = importPlace(["cp38-abi3-manylinux_2_17_armv7l"], wishes);
    expect([place.target.name, place.interpreter.abi]).toEqual(["arm64-linux-gnu", "cp313"]);
  });

  test("has the oldest Python of several tags", () => {
    const tags = ["cp312-cp312-manylinux_2_17_x86_64", "cp310-cp310-manylinux_2_17_x86_64"];
    expect(importPlace(tags, NOTHING).interpreter.minor).toBe(10);
  });
});
