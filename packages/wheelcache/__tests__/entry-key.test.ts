import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { entryKey, entryPrefix, packagePrefix } from "../src/key/entry-key.ts";
import { canonicalParts } from "../src/key/wheel-parts.ts";
import { anyParts, wheelParts } from "./parts.ts";

const RUNS = { numRuns: 2_000 };

describe("the key of a wheel's entry", () => {
  test("is readable", () => {
    expect(entryKey(wheelParts({ name: "dbus-fast", version: "5.2.0+local.1" }))).toMatch(
      /^wainwright-1\/dbus-fast\/5\.2\.0_2b_local\.1\/cp311\/armv7-linux-gnu\/[0-9a-f]{40}$/,
    );
  });

  test("is another one where any part is another", () => {
    fc.assert(
      fc.property(anyParts, anyParts, (a, b) => {
        expect(entryKey(a) === entryKey(b)).toBe(canonicalParts(a) === canonicalParts(b));
      }),
      RUNS,
    );
  });

  test.each(["name", "version", "source", "python", "target", "floor"] as const)(
    "is another one where only the %s is another",
    (part) => {
      fc.assert(
        fc.property(anyParts, fc.string(), (parts, value) => {
          fc.pre(parts[part] !== value);
          expect(entryKey({ ...parts, [part]: value })).not.toBe(entryKey(parts));
        }),
        RUNS,
      );
    },
  );

  test("is the same whatever order the options were given in", () => {
    fc.assert(
      fc.property(anyParts, (parts) => {
        const reversed = (record: Readonly<Record<string, string>>) =>
          Object.fromEntries(Object.entries(record).toReversed());
        const other = {
          ...parts,
          options: reversed(parts.options),
          environment: reversed(parts.environment),
        };
        expect(entryKey(other)).toBe(entryKey(parts));
      }),
      RUNS,
    );
  });

  test("is a path that leads only downwards, short enough and without what stores reserve", () => {
    fc.assert(
      fc.property(anyParts, (parts) => {
        const key = entryKey(parts);
        expect(key).toMatch(/^[A-Za-z0-9._/-]{1,512}$/);
        expect(key.split("/")).toHaveLength(6);
        for (const part of key.split("/")) expect(part).toMatch(/^[^./]/);
        expect(key.startsWith(entryPrefix(parts))).toBe(true);
        expect(key.startsWith(packagePrefix(parts.name))).toBe(true);
      }),
      RUNS,
    );
  });
});
