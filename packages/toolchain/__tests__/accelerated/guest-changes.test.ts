import { describe, expect, test } from "@jest/globals";
import { guestChanges } from "../../src/accelerated/guest-changes.ts";
import { toolchainProblem } from "../../src/accelerated/toolchain-root.ts";
import { targetOf } from "../target-of.ts";

describe("what a userland needs for a host's programs to run in it", () => {
  test("from amd64: their loader and their libraries, found through the toolchain root", () => {
    expect(guestChanges(targetOf("amd64"))).toEqual({
      folders: ["accel", "usr/lib64", "lib64"],
      links: [
        ["usr/lib/x86_64-linux-gnu", "/accel/usr/lib/x86_64-linux-gnu"],
        ["lib64/ld-linux-x86-64.so.2", "/accel/usr/lib/x86_64-linux-gnu/ld-linux-x86-64.so.2"],
      ],
      removed: [],
    });
  });

  test("from arm64: the same in its places", () => {
    expect(guestChanges(targetOf("arm64")).links).toEqual([
      ["usr/lib/aarch64-linux-gnu", "/accel/usr/lib/aarch64-linux-gnu"],
      ["lib/ld-linux-aarch64.so.1", "/accel/usr/lib/aarch64-linux-gnu/ld-linux-aarch64.so.1"],
    ]);
  });
});

describe("a toolchain root", () => {
  test.each([
    ["amd64", "armv7", null],
    ["amd64", "riscv64", null],
    ["arm64", "amd64", null],
    ["amd64", "amd64", "the target is the host: nothing is emulated"],
    ["amd64", "armv6", "Debian has no cross compiler for armv6-linux-gnu"],
    [
      "amd64",
      "armv7-unknown-linux-musleabihf",
      "Debian has no cross compiler for armv7-linux-musl",
    ],
    ["arm64-macos", "armv7", "Debian has no compilers that run on arm64-macos"],
  ])("on %s for %s: %s", (host, target, problem) => {
    expect(toolchainProblem(targetOf(host), targetOf(target))).toBe(problem);
  });
});
