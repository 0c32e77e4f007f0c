import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import {
  argumentWords,
  Failure,
  flag,
  lines,
  oneOf,
  readInputs,
  required,
  splitWords,
  text,
  words,
} from "../src/index.ts";

const SPECS = {
  name: required(text()),
  level: oneOf(["low", "high"], "low"),
  verbose: flag(false),
  files: lines(),
  packages: words(),
  args: argumentWords(),
};
const quote = (word: string): string => `'${word.replaceAll("'", String.raw`'\''`)}'`;
const from = (given: Readonly<Record<string, string>>) => readInputs(SPECS, (name) => given[name]);

describe("inputs", () => {
  test("are read together into a typed object, blanks around them left out", () => {
    const given = {
      name: " x ",
      level: "HIGH",
      verbose: "True",
      files: "a\n\n# no\nb c",
      packages: "a, b\nc",
      args: "-i 'a b'",
    };
    expect(from(given)).toEqual({
      name: "x",
      level: "high",
      verbose: true,
      files: ["a", "b c"],
      packages: ["a", "b", "c"],
      args: ["-i", "a b"],
    });
  });

  test("that are absent or blank take their defaults", () => {
    expect(from({ name: "x", level: "  " })).toEqual({
      name: "x",
      level: "low",
      verbose: false,
      files: [],
      packages: [],
      args: [],
    });
  });

  test("tell all their problems at once", () => {
    const problems = [
      "name: is required",
      'level: "middle" is none of low, high',
      'verbose: "1" is neither true nor false',
      "args: a quote or backslash is not closed: 'open",
    ];
    const given = { level: "middle", verbose: "1", args: "'open" };
    expect(() => from(given)).toThrow(Failure);
    expect(() => from(given)).toThrow(problems.join("\n"));
  });
});

describe("splitWords", () => {
  test.each([
    ["", []],
    ["  a  b ", ["a", "b"]],
    [`a'b c'd "e f"`, ["ab cd", "e f"]],
    [String.raw`a\ b "c\"d" 'e\f'`, ["a b", 'c"d', String.raw`e\f`]],
    ["$(rm -rf /) `id`; x|y > z", ["$(rm", "-rf", "/)", "`id`;", "x|y", ">", "z"]],
    [`""`, [""]],
    ["a\nb\tc", ["a", "b", "c"]],
  ])("%j becomes %j", (given, expected) => {
    expect(splitWords(given)).toEqual({ ok: true, value: expected });
  });

  test.each(["'a", '"a', "a\\"])("refuses %j", (given) => {
    expect(splitWords(given)).toMatchObject({ ok: false });
  });

  test("gives back any words that were quoted", () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (list) => {
        expect(splitWords(list.map(quote).join(" "))).toEqual({ ok: true, value: list });
      }),
    );
  });
});
