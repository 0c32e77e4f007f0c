import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { editDistance } from "../src/edit-distance.ts";
import { nearest } from "../src/index.ts";

describe("the distance between two texts", () => {
  test.each([
    ["", "", 0],
    ["", "arm", 3],
    ["arm64", "arm64", 0],
    ["amr64", "arm64", 1],
    ["armv7", "armv7l", 1],
    ["kitten", "sitting", 3],
    ["ca", "abc", 3],
  ])("%j to %j is %i", (a, b, distance) => {
    expect(editDistance(a, b)).toBe(distance);
  });

  test("is the same in both directions, and 0 only between equals", () => {
    const word = fc.string({ maxLength: 12, unit: fc.constantFrom("a", "b", "c") });
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(editDistance(a, b)).toBe(editDistance(b, a));
        expect(editDistance(a, b) === 0).toBe(a === b);
        expect(editDistance(a, b)).toBeLessThanOrEqual(Math.max(a.length, b.length));
      }),
    );
  });

  test("among equally near words the one with the same letters comes first", () => {
    expect(nearest("amr64", ["amd64", "arm64"], 1)).toEqual(["arm64"]);
  });
});
