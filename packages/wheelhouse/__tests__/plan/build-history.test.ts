import { describe, expect, test } from "@jest/globals";
import { expectedSeconds, parseHistory } from "../../src/plan/build-history.ts";
import { target } from "../build-request.ts";

const NUMPY = { name: "numpy", builder: "meson-python", pure: false } as const;

describe("a history", () => {
  test("is read from a list, and from an object that holds one; what is no build is left out", () => {
    const builds = [
      { name: "Num_Py", target: "armv7-linux-gnu", seconds: 400, more: true },
      { name: "x", target: "t", seconds: -1 },
      { name: "x", target: "t", seconds: "9" },
      { name: "x", target: "t", seconds: 1e9 },
      null,
      "x",
    ];
    const value = [{ name: "num-py", target: "armv7-linux-gnu", seconds: 400 }];
    expect(parseHistory(JSON.stringify(builds))).toEqual({ ok: true, value });
    expect(parseHistory(JSON.stringify({ builds }))).toEqual({ ok: true, value });
  });

  test.each(["", "{}", "7", "null", '"x"', "[1", '{"builds": 1}'])(
    "is not read from %j",
    (text) => {
      expect(parseHistory(text)).toMatchObject({ ok: false });
    },
  );

  test("tells the last time of the target, else of another one, else what is usual", () => {
    const history = [
      { name: "numpy", target: "armv7-linux-gnu", seconds: 500 },
      { name: "numpy", target: "armv7-linux-gnu", seconds: 400 },
      { name: "numpy", target: "arm64-linux-gnu", seconds: 300 },
    ];
    expect(expectedSeconds(history, NUMPY, target("armv7"))).toBe(400);
    expect(expectedSeconds(history, NUMPY, target("riscv64"))).toBe(300);
    expect(expectedSeconds([], NUMPY, target("armv7"))).toBe(300);
    expect(expectedSeconds([], { ...NUMPY, pure: true }, target("armv7"))).toBe(10);
  });
});
