import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import {
  acceptedTags,
  floorKind,
  formatWheelTag,
  formatWheelTags,
  type LibcFloor,
  parseInterpreter,
  parsePlatformTag,
  parseWheelTags,
  platformTags,
  TARGETS,
  type Target,
  targetsOfPlatformTag,
  type WheelTag,
} from "../src/index.ts";

const FIRST_MAJORS = { gnu: 2, musl: 1, macos: 11, pyemscripten: 2025 };

function floorOf(target: Target, minor: number): LibcFloor | null {
  const libc = floorKind(target);
  return libc === null ? null : { libc, major: FIRST_MAJORS[libc], minor };
}

function expand(text: string): readonly string[] | string {
  const parsed = parseWheelTags(text);
  return parsed.ok ? parsed.tags.map(formatWheelTag) : parsed.problem;
}

function numbered(letter: string, count: number): string {
  return Array.from({ length: count }, (_, index) => `${letter}${index}`).join(".");
}

function anywhere(python: string, abi: string): WheelTag {
  return { python, abi, platform: "any" };
}

const armv7 = TARGETS.find((target) => target.name === "armv7-linux-gnu") as Target;

describe("a compressed tag set", () => {
  test("stands for every combination of its members", () => {
    expect(expand("py2.py3-none-any")).toEqual(["py2-none-any", "py3-none-any"]);
    expect(expand("CP311-cp311-manylinux_2_17_armv7l.manylinux2014_armv7l")).toEqual([
      "cp311-cp311-manylinux_2_17_armv7l",
      "cp311-cp311-manylinux2014_armv7l",
    ]);
    expect(expand("cp315-abi3.abi3t-win_amd64")).toHaveLength(2);
  });

  test.each([
    "",
    "py3",
    "py3-none",
    "py3-none-any-any",
    "py3--any",
    "py3.-none-any",
    "3py-none-any",
    "py3-none-a ny",
    "py3-none-../any",
    "py3-nöne-any",
  ])("%j is refused", (text) => {
    expect(parseWheelTags(text).ok).toBe(false);
  });

  test("of 1,000 tags is read, of 1,001 refused, of a trillion refused at once", () => {
    expect(expand(`${numbered("a", 10)}-${numbered("b", 10)}-${numbered("c", 10)}`)).toHaveLength(
      1000,
    );
    expect(expand(`py3-none-${numbered("c", 1001)}`)).toContain("limit is 1000");
    const each = 10_000;
    const huge = `${numbered("a", each)}-${numbered("b", each)}-${numbered("c", each)}`;
    expect(expand(huge)).toContain("1000000000000 tags");
  });

  const member = fc.constantFrom("cp311", "py3", "abi3", "none", "any", "linux_armv7l");
  const members = fc.uniqueArray(member, { minLength: 1, maxLength: 4 });

  test("is what it was when it is written again", () => {
    fc.assert(
      fc.property(members, members, members, (pythons, abis, platforms) => {
        const text = [pythons, abis, platforms].map((part) => part.join(".")).join("-");
        const parsed = parseWheelTags(text);
        expect(parsed.ok && formatWheelTags(parsed.tags)).toBe(text);
      }),
    );
  });

  test("is not made of tags that it would say more than", () => {
    expect(formatWheelTags([anywhere("cp311", "cp311"), anywhere("cp312", "cp312")])).toBeNull();
    expect(formatWheelTags([])).toBeNull();
  });

  test("and any other text gets an answer", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(typeof parseWheelTags(text).ok).toBe("boolean");
      }),
    );
  });
});

describe("platform tags", () => {
  test("go from the plain one down every level to the oldest, with the legacy names", () => {
    expect(platformTags(armv7, { libc: "gnu", major: 2, minor: 19 })).toEqual([
      "linux_armv7l",
      "manylinux_2_19_armv7l",
      "manylinux_2_18_armv7l",
      "manylinux_2_17_armv7l",
      "manylinux2014_armv7l",
    ]);
  });

  test("claim no level where the floor is unknown or of another libc", () => {
    expect(platformTags(armv7, null)).toEqual(["linux_armv7l"]);
    expect(platformTags(armv7, { libc: "musl", major: 1, minor: 2 })).toEqual(["linux_armv7l"]);
  });

  test("of a target serve that target", () => {
    fc.assert(
      fc.property(fc.constantFrom(...TARGETS), fc.integer({ min: 0, max: 45 }), (target, minor) => {
        for (const tag of platformTags(target, floorOf(target, minor))) {
          expect(targetsOfPlatformTag(tag)).toContain(target);
        }
      }),
    );
  });

  test.each([
    ["manylinux_2_31_armv7l", ["armv7-linux-gnu"]],
    ["manylinux2014_aarch64", ["arm64-linux-gnu"]],
    ["musllinux_1_2_x86_64", ["amd64-linux-musl"]],
    ["linux_armv7l", ["armv7-linux-gnu", "armv7-linux-musl"]],
    ["linux_armv8l", ["armv7-linux-gnu", "armv7-linux-musl"]],
    ["linux_armv6l", ["armv6-linux-gnu", "armv6-linux-musl"]],
    ["macosx_11_0_universal2", ["amd64-macos", "arm64-macos"]],
    ["macosx_10_9_universal2", ["amd64-macos", "arm64-macos"]],
    ["macosx_10_9_intel", ["amd64-macos"]],
    ["macosx_26_0_arm64", ["arm64-macos"]],
    ["WIN_ARM64", ["arm64-windows"]],
    ["pyemscripten_2025_0_wasm32", ["wasm32"]],
    ["any", TARGETS.map((target) => target.name)],
  ])("%s serves %j", (tag, names) => {
    expect(targetsOfPlatformTag(tag).map((target) => target.name)).toEqual(names);
  });

  test.each([
    "manylinux2010_armv7l",
    "manylinux_2_5_aarch64",
    "manylinux_2_31_armv6l",
    "manylinux_3_0_x86_64",
    "macosx_11_5_arm64",
    "macosx_10_9_arm64",
    "macosx_10_3_x86_64",
    "win32",
    "linux_mips64",
    "manylinux_2_31",
    "",
    "constructor",
  ])("%j serves nothing", (tag) => {
    expect(targetsOfPlatformTag(tag)).toEqual([]);
  });

  test("of any text are answered", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(Array.isArray(targetsOfPlatformTag(text))).toBe(true);
        expect(typeof parsePlatformTag(text)).toBe("object");
      }),
    );
  });
});

describe("accepted tags", () => {
  const python = parseInterpreter("3.11");
  const floor = { libc: "gnu", major: 2, minor: 36 } as const;
  const tags = python.ok ? acceptedTags(python.interpreter, armv7, floor).map(formatWheelTag) : [];

  test("begin with the interpreter's own and end with the oldest pure one", () => {
    expect(tags[0]).toBe("cp311-cp311-linux_armv7l");
    expect(tags[1]).toBe("cp311-cp311-manylinux_2_36_armv7l");
    expect(tags.at(-1)).toBe("py30-none-any");
  });

  test("hold every kind once, and nothing of a newer Python or libc", () => {
    expect(new Set(tags).size).toBe(tags.length);
    const held = ["cp38-abi3-manylinux_2_31_armv7l", "py3-none-any", "cp311-none-any"];
    expect(tags).toEqual(expect.arrayContaining(held));
    expect(tags).not.toContain("cp312-abi3-manylinux_2_31_armv7l");
    expect(tags).not.toContain("cp311-cp311-manylinux_2_37_armv7l");
  });

  test("shrink to a part of themselves when the floor is older", () => {
    const older = python.ok ? acceptedTags(python.interpreter, armv7, { ...floor, minor: 31 }) : [];
    const newer = new Set(tags);
    expect(older.length).toBeLessThan(tags.length);
    expect(older.map(formatWheelTag).filter((tag) => !newer.has(tag))).toEqual([]);
  });
});
