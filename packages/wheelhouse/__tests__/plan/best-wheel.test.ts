import { describe, expect, test } from "@jest/globals";
import { parseInterpreter } from "@wainwright/platform";
import fc from "fast-check";
import { bestWheel, tagRanks } from "../../src/plan/best-wheel.ts";
import { target } from "../build-request.ts";

const read = parseInterpreter("3.11");
if (!read.ok) throw new Error(read.problem);
const RANKS = tagRanks(read.interpreter, target("armv7"), { libc: "gnu", major: 2, minor: 31 });

const file = (name: string) => ({ name, url: `https://x.test/${name}`, sha256: null, size: null });
const best = (names: readonly string[], pin = { name: "demo", version: "1.0" }) =>
  bestWheel(names.map(file), pin, RANKS)?.file.name ?? null;

describe("the best wheel", () => {
  test.each([
    [
      "the interpreter's own before the stable ABI, and that before a pure one",
      [
        "demo-1.0-py3-none-any.whl",
        "demo-1.0-cp38-abi3-linux_armv7l.whl",
        "demo-1.0-cp311-cp311-manylinux2014_armv7l.whl",
      ],
      "demo-1.0-cp311-cp311-manylinux2014_armv7l.whl",
    ],
    [
      "the newest level that the C library still has",
      [
        "demo-1.0-cp311-cp311-manylinux_2_17_armv7l.whl",
        "demo-1.0-cp311-cp311-manylinux_2_31_armv7l.whl",
        "demo-1.0-cp311-cp311-manylinux_2_34_armv7l.whl",
      ],
      "demo-1.0-cp311-cp311-manylinux_2_31_armv7l.whl",
    ],
    [
      "the highest build number, as a number",
      ["demo-1.0-2-py3-none-any.whl", "demo-1.0-10a-py3-none-any.whl", "demo-1.0-py3-none-any.whl"],
      "demo-1.0-10a-py3-none-any.whl",
    ],
    [
      "however the name and version are written",
      ["Demo-1.0.0-py3-none-any.whl"],
      "Demo-1.0.0-py3-none-any.whl",
    ],
    [
      "one of another version or name: none",
      ["demo-1.1-py3-none-any.whl", "demos-1.0-py3-none-any.whl"],
      null,
    ],
    [
      "one for other machines, C libraries and Pythons: none",
      [
        "demo-1.0-cp311-cp311-musllinux_1_2_armv7l.whl",
        "demo-1.0-cp311-cp311-manylinux_2_17_aarch64.whl",
        "demo-1.0-cp312-cp312-manylinux_2_17_armv7l.whl",
        "demo-1.0-cp311-cp311t-manylinux_2_17_armv7l.whl",
      ],
      null,
    ],
    ["a name that is none: none", ["demo.whl", "demo-1.0.tar.gz", ""], null],
  ])("is %s", (_, names, expected) => {
    expect(best(names)).toBe(expected);
  });

  test("is told with the tag that counted, of many", () => {
    const name =
      "demo-1.0-cp311-cp311-manylinux2014_armv7l.manylinux_2_17_armv7l.manylinux_2_31_armv7l.whl";
    const found = bestWheel([file(name)], { name: "demo", version: "1.0" }, RANKS);
    expect(found?.tag).toBe("cp311-cp311-manylinux_2_31_armv7l");
  });

  test("may be of any version where none is known yet", () => {
    const pin = { name: "demo", version: null };
    expect(bestWheel([file("demo-7-py3-none-any.whl")], pin, RANKS)).not.toBeNull();
  });

  test("does not depend on the order of the files", () => {
    const names = [
      ...[
        "py3-none-any",
        "1-py3-none-any",
        "2-py3-none-any",
        "py311-none-any",
        "cp310-abi3-linux_armv7l",
      ],
      ...["cp311-cp311-manylinux_2_17_armv7l", "cp311-cp311-manylinux_2_28_armv7l"],
    ].map((tags) => `demo-1.0-${tags}.whl`);
    fc.assert(
      fc.property(fc.shuffledSubarray(names), (some) => {
        expect(best(some)).toBe(best(some.toSorted()));
      }),
    );
  });

  test("is chosen or not, but nothing is thrown, of any names", () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (names) => {
        expect(best(names.map((name) => `${name}.whl`))).toBeNull();
      }),
    );
  });
});
