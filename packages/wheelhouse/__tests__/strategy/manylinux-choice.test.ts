import { describe, expect, test } from "@jest/globals";
import { parseTarget } from "@wainwright/platform";
import { levelProblem, parseManylinux } from "../../src/strategy/manylinux-choice.ts";

const gnu = (major: number, minor: number) => ({ libc: "gnu", major, minor });

describe("manylinux, in maturin-action's words", () => {
  test.each([
    ["auto", { kind: "auto" }],
    ["off", { kind: "off" }],
    ["OFF", { kind: "off" }],
    ["1", { kind: "level", tag: "manylinux1", floor: gnu(2, 5) }],
    ["2010", { kind: "level", tag: "manylinux2010", floor: gnu(2, 12) }],
    ["2014", { kind: "level", tag: "manylinux2014", floor: gnu(2, 17) }],
    ["manylinux2014", { kind: "level", tag: "manylinux2014", floor: gnu(2, 17) }],
    ["2_28", { kind: "level", tag: "manylinux_2_28", floor: gnu(2, 28) }],
    ["manylinux_2_28", { kind: "level", tag: "manylinux_2_28", floor: gnu(2, 28) }],
    [
      "musllinux_1_2",
      { kind: "level", tag: "musllinux_1_2", floor: { libc: "musl", major: 1, minor: 2 } },
    ],
  ])("%s", (word, value) => {
    expect(parseManylinux(word)).toEqual({ ok: true, value });
  });

  test.each([
    ["2_"],
    ["28"],
    ["manylinux"],
    ["macosx_11_0"],
    ["$(id)"],
    ["2_28\n"],
    ["linux"],
    ["any"],
    ["2015"],
  ])("%j is refused", (word) => {
    expect(parseManylinux(word)).toMatchObject({ ok: false });
  });

  test.each([
    ["2_28", "armv7", null],
    ["auto", "armv7-linux-musl", null],
    ["musllinux_1_2", "armv7-linux-musl", null],
    ["musllinux_1_2", "armv7", "musllinux_1_2 is not a level of armv7-linux-gnu"],
    ["2_28", "armv7-linux-musl", "manylinux_2_28 is not a level of armv7-linux-musl"],
    ["2_28", "macos-arm64", "manylinux_2_28 is not a level of arm64-macos"],
  ])("%s for %s: %s", (word, name, expected) => {
    const choice = parseManylinux(word);
    const parsed = parseTarget(name);
    if (!choice.ok || !parsed.ok) throw new Error(`${word}, ${name}`);
    expect(levelProblem(choice.value, parsed.target)).toBe(expected);
  });
});
