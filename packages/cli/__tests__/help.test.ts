import { expect, test } from "@jest/globals";
import { actionHelp, overview, summaryIn } from "../src/index.ts";

const YML = `
name: Do it
description: >-
  Does it,
  well
inputs:
  target:
    description: Machine it is for
    default: ""
  level:
    description: ${"word ".repeat(40)}
    default: "3"
outputs:
  done:
    description: Whether it was done
`;

test("an action's help names its inputs, their defaults and its outputs, in lines that fit a terminal", () => {
  const help = actionHelp("do-it", YML);
  expect(help).toContain("wainwright do-it: Does it, well");
  expect(help).toContain("  --target\n      Machine it is for\n");
  expect(help).toContain("  --level (default: 3)\n");
  expect(help).toContain("  done\n      Whether it was done\n");
  expect(help.split("\n").filter((line) => line.length > 100)).toEqual([]);
});

test("the overview has a line an action and the exit codes", () => {
  const text = overview([{ name: "do-it", summary: summaryIn(YML) }]);
  expect(text).toContain("  do-it  Does it, well\n");
  expect(text).toMatch(/Exit code: 0 .* 1 .* 2 /);
});
