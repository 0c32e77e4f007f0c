import { describe, expect, test } from "@jest/globals";
import type { Launcher } from "../../src/accelerated/launchers.ts";
import { libraryFolders, zigLaunchers } from "../../src/accelerated/zig-launchers.ts";
import { targetOf } from "../target-of.ts";

const FLOOR = { libc: "gnu", major: 2, minor: 17 } as const;

function table(target: string): ReadonlyMap<string, Launcher> {
  const facts = { target: targetOf(target), floor: FLOOR, libraries: ["/usr/lib"] };
  return new Map(zigLaunchers(facts).map((launcher) => [launcher.name, launcher]));
}

describe("the launchers of zig", () => {
  test("are there under every name by which a build may know the compilers", () => {
    const named = table("armv7");
    const names = [
      ...["cc", "c++", "c89", "c99", "gcc", "g++", "cpp", "ar", "ranlib", "zig"],
      ...["arm-linux-gnueabihf-gcc", "arm-linux-gnueabihf-g++", "arm-linux-gnueabihf-ar"],
    ];
    expect(names.filter((name) => !named.has(name))).toEqual([]);
    expect(named.has("gfortran")).toBe(false);
  });

  test("have no name twice", () => {
    const facts = { target: targetOf("i686"), floor: FLOOR, libraries: [] };
    const names = zigLaunchers(facts).map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });

  test("compile at the floor, with zig's C library before the userland's headers", () => {
    const { before, after, fixed } = table("armv7").get("g++") ?? {};
    expect(before).toEqual([
      "c++",
      "-target",
      "arm-linux-gnueabihf.2.17",
      "-fno-sanitize=undefined",
      "-Wno-date-time",
    ]);
    expect(after?.join(" ")).toBe(
      "-isystem /usr/local/include -idirafter /usr/include/arm-linux-gnueabihf -idirafter /usr/include -L/usr/lib -Wl,--allow-shlib-undefined",
    );
    expect(fixed).toEqual({
      ZIG_GLOBAL_CACHE_DIR: "/accel/zig-cache",
      ZIG_LOCAL_CACHE_DIR: "/accel/zig-cache",
    });
  });

  test("find 64-bit libraries where Red Hat keeps them, and 32-bit ones not there", () => {
    expect(libraryFolders(targetOf("arm64"))).toEqual([
      ...["/usr/local/lib/aarch64-linux-gnu", "/usr/local/lib64", "/usr/local/lib"],
      ...["/usr/lib/aarch64-linux-gnu", "/usr/lib64", "/usr/lib"],
    ]);
    expect(libraryFolders(targetOf("armv7"))).not.toContain("/usr/lib64");
  });
});
