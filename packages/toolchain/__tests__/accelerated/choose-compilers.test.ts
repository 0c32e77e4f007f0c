import { describe, expect, test } from "@jest/globals";
import { parseLibcFloor } from "@wainwright/platform";
import {
  accelerationProblem,
  chooseCompilers,
  type CompilerWish,
} from "../../src/accelerated/choose-compilers.ts";
import { DEBIAN_SUITES } from "../../src/userland/debian-suites.ts";
import { targetOf } from "../target-of.ts";

interface Case {
  readonly target: string;
  /** Null for an image that says nothing of itself. */
  readonly suite: string | null;
  readonly linker?: CompilerWish["linker"];
  readonly floor?: string;
}

function choose({ target, suite, linker = "auto", floor }: Case, host = "amd64") {
  return chooseCompilers({
    hostTarget: targetOf(host),
    target: targetOf(target),
    suite: DEBIAN_SUITES.find(({ name }) => name === suite) ?? null,
    linker,
    floor: floor === undefined ? null : parseLibcFloor("gnu", floor),
  });
}

describe("native compilers for a userland", () => {
  test.each<[string, Case]>([
    ["of a suite that is known", { target: "armv7", suite: "bookworm" }],
    [
      "at a floor that is its own C library's",
      { target: "armv7", suite: "bookworm", floor: "2.36" },
    ],
    ["at a newer floor", { target: "armv7", suite: "bullseye", floor: "2.36" }],
    [
      "at an older floor where GCC is insisted on",
      { target: "armv7", suite: "bookworm", floor: "2.17", linker: "gcc" },
    ],
  ])("are its own suite's GCC: %s", (_, wanted) => {
    expect(choose(wanted)).toMatchObject({ kind: "gcc", suite: { name: wanted.suite } });
  });

  test.each<[string, Case, RegExp]>([
    [
      "at an older floor",
      { target: "armv7", suite: "bookworm", floor: "2.28" },
      /glibc is 2\.36, newer than asked for/,
    ],
    ["in another distribution's image", { target: "arm64", suite: null }, /no Debian suite/],
    ["in Alpine's", { target: "armv7-unknown-linux-musleabihf", suite: null }, /no Debian suite/],
    ["for ARMv6", { target: "armv6", suite: "bookworm" }, /no cross compiler for armv6/],
    ["where it is insisted on", { target: "armv7", suite: "bookworm", linker: "zig" }, /linker/],
  ])("are zig %s", (_, wanted, why) => {
    expect(choose(wanted)).toMatchObject({ kind: "zig", why: expect.stringMatching(why) });
  });

  test.each<[string, string, Case, RegExp]>([
    ["GCC is insisted on", "amd64", { target: "arm64", suite: null, linker: "gcc" }, /no Debian/],
    ["nothing is emulated", "amd64", { target: "amd64", suite: "bookworm" }, /target is the host/],
    ["Debian is not for the host", "arm64-macos", { target: "armv7", suite: null }, /arm64-macos/],
  ])("are none where %s", (...[, host, wanted, problem]) => {
    expect(choose(wanted, host)).toMatchObject({
      kind: "none",
      problem: expect.stringMatching(problem),
    });
  });

  test.each([
    ["armv6", "auto", null],
    ["armv6", "gcc", "Debian has no cross compiler for armv6-linux-gnu"],
    ["amd64", "zig", "the target is the host: nothing is emulated"],
    ["armv7-unknown-linux-musleabihf", "zig", null],
  ] as const)("can be had for %s with linker %s, as far as is known beforehand: %s", (...row) => {
    const [target, linker, problem] = row;
    expect(accelerationProblem(targetOf("amd64"), targetOf(target), linker)).toBe(problem);
  });
});
