import { describe, expect, test } from "@jest/globals";
import { holdsFlags, parseFlags } from "../../src/emulator/binfmt-flags.ts";

describe("flags", () => {
  test.each([
    ["FP", "PF"],
    ["pf", "PF"],
    ["F, P, C", "PCF"],
    ["FF", "F"],
    ["", ""],
  ])("%p are %p in the kernel's order", (text, value) => {
    expect(parseFlags(text)).toEqual({ ok: true, value });
  });

  test.each(["X", "F;P", "$(id)"])(
    "%p are refused, naming the letter and the known ones",
    (text) => {
      expect(parseFlags(text)).toEqual({
        ok: false,
        problem: expect.stringMatching(/is no flag of binfmt_misc; known: P, O, C, F/),
      });
    },
  );

  test("of an entry may be more than the wanted ones, not fewer", () => {
    expect([holdsFlags("POCF", "PF"), holdsFlags("F", "PF"), holdsFlags("", "")]).toEqual([
      true,
      false,
      true,
    ]);
  });
});
