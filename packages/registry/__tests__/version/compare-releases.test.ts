import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { compareReleases, isPrerelease } from "../../src/version/compare-releases.ts";

/** The example of Semantic Versioning 2.0, 11. */
const SEMVER = [
  "1.0.0-alpha",
  "1.0.0-alpha.1",
  "1.0.0-alpha.beta",
  "1.0.0-beta",
  "1.0.0-beta.2",
  "1.0.0-beta.11",
  "1.0.0-rc.1",
  "1.0.0",
  "2.0.0",
  "2.1.0",
  "2.1.1",
  "2.10.0",
  "v10.0.0",
];
/** That of the specification of version specifiers, with more. */
const PYTHON = [
  "1.dev0",
  "1.0.dev456",
  "1.0a1",
  "1.0a2.dev456",
  "1.0a12.dev456",
  "1.0a12",
  "1.0b1.dev456",
  "1.0b2",
  "1.0b2.post345.dev456",
  "1.0b2.post345",
  "1.0rc1.dev456",
  "1.0rc1",
  "1.0",
  "1.0.post456.dev34",
  "1.0.post456",
  "1.0.1",
  "1.1.dev1",
  "1.10",
  "1!0.1",
];

describe.each([
  ["Semantic Versioning", SEMVER],
  ["Python", PYTHON],
])("versions of %s", (_, ordered) => {
  it("stand in the order of its specification", () => {
    for (const [index, one] of ordered.entries())
      for (const [at, other] of ordered.entries())
        expect([one, other, Math.sign(compareReleases(one, other) ?? NaN)]).toEqual([
          one,
          other,
          Math.sign(index - at),
        ]);
  });
});

describe("two versions", () => {
  it.each([
    ["1.0", "1.0.0", 0],
    ["v1.2", "1.2.0", 0],
    ["1.0.0+a", "1.0.0+b", 0],
    ["1.0.0-rc.1", "1.0.0rc1", 0],
    ["1.2.0", "1.10.0.dev1", -1],
    ["1.0-1", "1.0", 1],
    ["nightly", "1.0.0", null],
    ["", "1.0.0", null],
    ["2026-11-22", "2026-11-21", null],
  ])("%j and %j: %j", (one, other, order) => {
    const found = compareReleases(one, other);
    expect(found === null ? null : Math.sign(found)).toBe(order);
  });

  it("are in one order whichever is named first, and any text has an answer", () => {
    const version = fc.oneof(fc.constantFrom(...SEMVER, ...PYTHON), fc.string());
    fc.assert(
      fc.property(version, version, (one, other) => {
        const [there, back] = [compareReleases(one, other), compareReleases(other, one)];
        expect(there === null ? null : Math.sign(there) + 0).toBe(
          back === null ? null : -Math.sign(back) + 0,
        );
      }),
    );
  });
});

it.each([
  ["1.0.0-rc.1", true],
  ["1.0rc1", true],
  ["1.0.dev3", true],
  ["1.0.0", false],
  ["1.0.post1", false],
  ["1.0.0+rc1", false],
  ["nightly", false],
])("%s comes before a release: %j", (version, expected) => {
  expect(isPrerelease(version)).toBe(expected);
});
