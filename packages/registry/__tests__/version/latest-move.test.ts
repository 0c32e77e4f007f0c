import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { type LatestChoice, latestMove } from "../../src/version/latest-move.ts";
import { formatPointer, parsePointer } from "../../src/release/latest-pointer.ts";

const at = (version: string) => ({ version, sums: {} });

describe("the pointer to the latest release", () => {
  it.each<[LatestChoice, string, string, boolean]>([
    ["auto", "1.1.0", "1.0.0", true],
    ["auto", "1.0.0", "1.1.0", false],
    ["auto", "1.0.0", "1.0.0", true],
    ["auto", "1.0", "1.0.0", false],
    ["auto", "1.1.0rc1", "1.0.0", false],
    ["auto", "1.1.0rc2", "1.1.0rc1", true],
    ["auto", "1.1.0", "1.1.0rc1", true],
    ["auto", "nightly", "1.0.0", false],
    ["always", "1.0.0", "1.1.0", true],
    ["never", "1.1.0", "1.0.0", false],
  ])("with %s, %s after %s: %j", (...row) => {
    const [choice, version, current, moves] = row;
    expect(latestMove(choice, version, at(current)).moves).toBe(moves);
  });

  it("comes to the first release, but not in place of what is no pointer", () => {
    expect(latestMove("auto", "1.0.0rc1", null).moves).toBe(true);
    expect(latestMove("never", "1.0.0", null).moves).toBe(false);
    expect(latestMove("auto", "1.0.0", "unreadable").moves).toBe(false);
    expect(latestMove("always", "1.0.0", "unreadable").moves).toBe(true);
  });

  it("never goes back by itself, whatever is released in whatever order", () => {
    const number = fc.integer({ min: 0, max: 12 });
    const versions = fc.array(fc.tuple(number, number, number), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(versions, (all) => {
        let current = null as string | null;
        for (const version of all.map((numbers) => numbers.join(".")))
          if (latestMove("auto", version, current === null ? null : at(current)).moves)
            current = version;
        const sorted = all.toSorted((a, b) => a[0] - b[0] || a[1] - b[1] || a[2] - b[2]);
        expect(current).toBe(sorted.at(-1)?.join("."));
      }),
    );
  });

  it("is read as it was written, and never from anything else", () => {
    const pointer = { version: "1.0.0", sums: { SHA256SUMS: "0".repeat(64) } };
    expect(parsePointer(formatPointer(pointer))).toEqual(pointer);
    for (const text of [
      "",
      "{}",
      "[]",
      "null",
      '{"format":2,"version":"1"}',
      '{"format":1}',
      "<html>",
    ])
      expect(parsePointer(text)).toBeNull();
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(() => parsePointer(text)).not.toThrow();
      }),
    );
  });
});
