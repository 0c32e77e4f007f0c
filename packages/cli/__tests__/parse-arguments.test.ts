import { describe, expect, test } from "@jest/globals";
import { flag, lines, text } from "@wainwright/core";
import { parseArguments } from "../src/index.ts";

const SPECS = { target: text(), path: lines(), reset: flag(false) };
const inputs = (argv: readonly string[]) => Object.fromEntries(parseArguments(argv, SPECS).inputs);

describe("a command line", () => {
  test.each([
    [["--target", "armv7"], { target: "armv7" }],
    [["--target=armv7"], { target: "armv7" }],
    [["--target="], { target: "" }],
    [["--target=--odd"], { target: "--odd" }],
    [["--target", "-leading-dash"], { target: "-leading-dash" }],
    [["--target", "a b\nc $(id)"], { target: "a b\nc $(id)" }],
    [["--reset"], { reset: "true" }],
    [["--no-reset"], { reset: "false" }],
    [["--reset", "false"], { reset: "false" }],
    [["--reset", "--target", "x"], { reset: "true", target: "x" }],
    [["--path", "a", "--path", "b"], { path: "a\nb" }],
  ])("%j is read as %j", (argv, expected) => {
    expect(parseArguments(argv, SPECS).problems).toEqual([]);
    expect(inputs(argv)).toEqual(expected);
  });

  test("keeps our own options apart from inputs", () => {
    expect(parseArguments(["--json", "--verbose", "--help"], SPECS)).toMatchObject({
      json: true,
      verbose: true,
      help: true,
    });
    expect(parseArguments([], SPECS)).toMatchObject({ json: false, verbose: false, help: false });
  });

  test.each([
    [["armv7"], '"armv7" is not an option; inputs are written --name value'],
    [["--targt", "x"], "there is no option --targt; did you mean --target?"],
    [["--target"], "--target needs a value (one that starts with -- is written --target=…)"],
    [
      ["--target", "--reset"],
      "--target needs a value (one that starts with -- is written --target=…)",
    ],
    [["--no-target"], "there is no option --no-target; did you mean --target?"],
    [["-t"], '"-t" is not an option; inputs are written --name value'],
  ])("%j is a problem", (argv, problem) => {
    expect(parseArguments(argv, SPECS).problems[0]).toBe(problem);
  });

  test("tells all its problems", () => {
    expect(parseArguments(["x", "--y"], SPECS).problems).toHaveLength(2);
  });
});
