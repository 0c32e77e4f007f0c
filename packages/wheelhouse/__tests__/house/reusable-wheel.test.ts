import { describe, expect, test } from "@jest/globals";
import { type LibcFloor, parseInterpreter } from "@wainwright/platform";
import type { HousedWheel } from "../../src/index.ts";
import { reusableWheel } from "../../src/house/reusable-wheel.ts";
import { buildRequest } from "../build-request.ts";
import { housedWheel as wheel, plannedBuild } from "../housed-wheel.ts";

const { target } = buildRequest();
const FLOOR: LibcFloor = { libc: "gnu", major: 2, minor: 36 };
function reused(wheels: readonly HousedWheel[], python = "3.13", planned = plannedBuild()) {
  const interpreter = parseInterpreter(python);
  if (!interpreter.ok) throw new Error(python);
  const plan = {
    interpreter: interpreter.interpreter,
    target: { target, floor: null },
    floor: FLOOR,
  };
  return reusableWheel(wheels, planned, plan)?.file ?? null;
}

describe("a wheel built for an older Python", () => {
  test("serves a newer one when it keeps to the stable ABI", () => {
    expect(reused([wheel("a-1.0-cp311-abi3-manylinux_2_31_armv7l.whl")])).toMatch(/abi3/);
  });

  test("serves every Python when nothing in it is native", () => {
    expect(reused([wheel("a-1.0-py3-none-any.whl")])).toMatch(/none-any/);
  });

  test.each([
    ["of that Python's own ABI", "a-1.0-cp311-cp311-manylinux_2_31_armv7l.whl"],
    ["for a newer stable ABI", "a-1.0-cp314-abi3-manylinux_2_31_armv7l.whl"],
    ["of another machine", "a-1.0-cp311-abi3-manylinux_2_31_aarch64.whl"],
    ["above the floor", "a-1.0-cp311-abi3-manylinux_2_39_armv7l.whl"],
    ["whose name is none", "a.whl"],
  ])("does not when it is %s", (_, name) => {
    expect(reused([wheel(name)])).toBeNull();
  });

  test("does not when it comes from other sources", () => {
    const file = { name: "a-1.0.tar.gz", url: "u", sha256: "b".repeat(64), size: null };
    const other = plannedBuild({ source: { kind: "sdist", file } });
    expect(reused([wheel("a-1.0-py3-none-any.whl")], "3.13", other)).toBeNull();
  });

  test("does not serve a free-threaded Python", () => {
    const wheels = [wheel("a-1.0-cp311-abi3-manylinux_2_31_armv7l.whl")];
    expect(reused(wheels, "3.13t")).toBeNull();
  });
});
