import { expect, it } from "@jest/globals";
import fc from "fast-check";
import { LARGEST_OBJECT, planParts } from "../../src/s3/part-plan.ts";

const MEBIBYTE = 1024 ** 2;

it("parts follow each other without a gap, each within S3's limits", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: LARGEST_OBJECT }), (size) => {
      const parts = planParts(size);
      expect(parts.length).toBeLessThanOrEqual(10_000);
      let end = 0;
      for (const [index, { number, offset, length }] of parts.entries()) {
        if (number !== index + 1 || offset !== end || length > 64 * MEBIBYTE)
          throw new Error("a gap");
        if (index < parts.length - 1 && length < 5 * MEBIBYTE) throw new Error("too small");
        end += length;
      }
      expect(end).toBe(size);
    }),
    { numRuns: 50 },
  );
});

it("what is larger than parts can hold is divided by nobody", () => {
  expect(() => planParts(LARGEST_OBJECT + 1)).toThrow(RangeError);
});
