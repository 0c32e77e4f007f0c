import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { byteCount, policyWord, secondsCount, versionPair } from "../src/words.ts";

const PARSERS = [versionPair, policyWord, byteCount, secondsCount] as const;

describe("a version of glibc", () => {
  test.each([
    ["2.31", [2, 31]],
    ["2_17", [2, 17]],
    ["glibc 2.4", [2, 4]],
    ["GLIBC-2.39", [2, 39]],
  ])("%s is read", (given, value) => {
    expect(versionPair(given)).toEqual({ ok: true, value });
  });

  test.each([["2"], ["3.1"], ["2.31.1"], ["2.x"], ["1.2"], ["2.1000"], ["musl 1.2"]])(
    "%s is none, and the words say how one looks",
    (given) => {
      expect(versionPair(given)).toEqual({
        ok: false,
        problem: `"${given}" is no version of glibc, as 2.31 is one`,
      });
    },
  );
});

describe("a policy", () => {
  test.each([
    ["pypi", "pypi"],
    ["PyPI", "pypi"],
    ["manylinux_2_28", "manylinux_2_28"],
    ["2_28", "manylinux_2_28"],
    ["manylinux2014", "manylinux_2_17"],
    ["2014", "manylinux_2_17"],
    ["manylinux2010", "manylinux_2_12"],
    ["manylinux1", "manylinux_2_5"],
    ["1", "manylinux_2_5"],
    ["musllinux_1_2", "musllinux_1_2"],
  ])("%s is %s", (given, value) => {
    expect(policyWord(given)).toEqual({ ok: true, value });
  });

  test.each([["2.28"], ["manylinux"], ["manylinux_3_1"], ["linux"], ["manylinux2014_x86_64"]])(
    "%s is none",
    (given) => {
      expect(policyWord(given)).toMatchObject({
        ok: false,
        problem: expect.stringContaining(`"${given}"`),
      });
    },
  );
});

describe("a number of bytes", () => {
  test.each([
    ["0", 0],
    ["4096", 4096],
    ["4096B", 4096],
    ["500M", 500 * 2 ** 20],
    ["64GiB", 2 ** 36],
    ["64 gb", 2 ** 36],
    ["3kib", 3 * 2 ** 10],
  ])("%s is %d", (given, value) => {
    expect(byteCount(given)).toEqual({ ok: true, value });
  });

  test.each([["-1"], ["1.5G"], ["64TiB"], ["G"], ["0x10"], ["1e9"]])("%s is none", (given) => {
    expect(byteCount(given).ok).toBe(false);
  });

  test("grows with its unit", () => {
    fc.assert(
      fc.property(fc.nat(), (count) => {
        const [bytes, ...larger] = ["", "KiB", "MiB", "GiB"].map((unit) =>
          byteCount(`${count}${unit}`),
        );
        expect(bytes).toEqual({ ok: true, value: count });
        expect(larger).toEqual(
          [10, 20, 30].map((power) => ({ ok: true, value: count * 2 ** power })),
        );
      }),
    );
  });
});

describe("a time limit", () => {
  test.each([
    ["1", 1],
    ["600", 600],
    ["86400", 86_400],
  ])("of %s seconds is one", (given, value) => {
    expect(secondsCount(given)).toEqual({ ok: true, value });
  });

  test.each([["0"], ["86401"], ["-5"], ["5s"], ["1.5"], ["Infinity"], ["1e3"]])(
    "%s is none",
    (given) => {
      expect(secondsCount(given)).toEqual({
        ok: false,
        problem: `"${given}" is no number of seconds from 1 to 86400`,
      });
    },
  );
});

test("any text is read, or refused with its own words in the problem", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.constantFrom(...PARSERS), (given, parse) => {
      const read = parse(given);
      expect(read.ok ? `"${given}"` : read.problem).toContain(`"${given}"`);
    }),
  );
});
