import { describe, expect, test } from "@jest/globals";
import { parseTarget, type TargetSpec } from "@wainwright/platform";
import { atLevel, levelProblems, withLevel } from "../../src/options/target-level.ts";
import { parseManylinux } from "../../src/strategy/manylinux-choice.ts";

function spec(text: string): TargetSpec {
  const read = parseTarget(text);
  if (!read.ok) throw new Error(read.problem);
  return { target: read.target, floor: read.floor };
}

function level(word: string) {
  const read = parseManylinux(word);
  if (!read.ok) throw new Error(read.problem);
  return read.value;
}

describe("a level, and the floor of a target", () => {
  test("are one, whichever of them is given", () => {
    const floor = { libc: "gnu", major: 2, minor: 28 };
    expect(withLevel(spec("armv7"), level("2_28")).floor).toEqual(floor);
    expect(atLevel({ manylinux: level("auto") }, spec("armv7.2.28")).manylinux).toEqual(
      level("2_28"),
    );
    const musl = atLevel({ manylinux: level("auto") }, spec("armv7-linux-musl.1.2"));
    expect(musl.manylinux).toMatchObject({ tag: "musllinux_1_2" });
  });

  test.each(["off", "2_28"])("leave the level %s as it is", (word) => {
    const how = { manylinux: level(word) };
    expect(atLevel(how, spec("armv7.2.28"))).toBe(how);
    expect(withLevel(spec("armv7.2.28"), level(word)).floor).toMatchObject({ minor: 28 });
  });

  test.each([
    ["armv7", "musllinux_1_2", ["manylinux: musllinux_1_2 is not a level of armv7-linux-gnu"]],
    ["armv7.2.31", "2_28", [expect.stringMatching(/^target, manylinux: .* 2\.31, .* 2\.28;/)]],
    ["armv7.2.28", "2_28", []],
    ["armv7.2.31", "off", []],
  ])("of %s with %s are told where they cannot both be meant", (target, word, problems) => {
    expect(levelProblems([spec(target)], level(word))).toEqual(problems);
  });
});
