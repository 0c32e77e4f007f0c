import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { pathPattern } from "../src/expect/path-pattern.ts";

describe("pathPattern", () => {
  test.each([
    ["wheelhouse/*.whl", "wheelhouse", ["a.whl"], ["a/b.whl", "a.txt", "a.whl.txt"]],
    ["*.whl", ".", ["a.whl"], ["d/a.whl"]],
    ["/srv/*.whl", "/srv", ["a.whl"], ["d/a.whl"]],
    ["/*.whl", "/", ["a.whl"], ["d/a.whl"]],
    ["out/**/*.whl", "out", ["a.whl", "d/a.whl", "d/e/a.whl"], ["a.so"]],
    ["out/**", "out", ["a.whl", "d/e/a.so"], []],
    ["out/*/lib?.so", "out", ["x/libz.so"], ["libz.so", "x/libzz.so", "x/lib/.so"]],
    ["out/a+(b)*.so", "out", ["a+(b)c.so"], ["aabc.so"]],
  ])("%s walks %s", (...[text, folder, inside, outside]) => {
    const pattern = pathPattern(text);
    expect(pattern?.folder).toBe(folder);
    expect(inside.filter((path) => pattern?.matches(path) !== true)).toEqual([]);
    expect(outside.filter((path) => pattern?.matches(path) === true)).toEqual([]);
  });

  test("a path without a wildcard is no pattern", () => {
    expect(pathPattern("wheelhouse/a.whl")).toBeNull();
  });

  test("any text with a wildcard is a pattern that matches a name of its own kind", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        const name = text.replaceAll(/[/*?]/g, "");
        expect(pathPattern(`${name}*`)?.matches(name)).toBe(true);
      }),
    );
  });
});
