import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { formatTarget, parseTarget, parseTargets, TARGETS } from "../src/index.ts";

function read(text: string): string {
  const parsed = parseTarget(text);
  return parsed.ok ? formatTarget(parsed) : parsed.problem;
}

describe("a target is read", () => {
  test.each([
    ["armhf", "armv7-linux-gnu"],
    ["LINUX/ARM/v7", "armv7-linux-gnu"],
    ["arm", "armv7-linux-gnu"],
    ["linux/arm", "armv7-linux-gnu"],
    ["arm32v7", "armv7-linux-gnu"],
    ["armv8l", "armv7-linux-gnu"],
    ["linux/arm/v6", "armv6-linux-gnu"],
    ["arm-unknown-linux-gnueabihf", "armv6-linux-gnu"],
    ["linux/arm64/v8", "arm64-linux-gnu"],
    ["linux/aarch64", "arm64-linux-gnu"],
    ["x86-64", "amd64-linux-gnu"],
    ["x86", "i686-linux-gnu"],
    ["ia32", "i686-linux-gnu"],
    ["linux-x64", "amd64-linux-gnu"],
    ["darwin-arm64", "arm64-macos"],
    ["win32-x64", "amd64-windows"],
    ["darwin/amd64", "amd64-macos"],
    ["x86_64-pc-windows-msvc", "amd64-windows"],
  ])("%s is %s", (text, name) => {
    expect(read(text)).toBe(name);
  });

  test.each([
    ["armv7-linux-gnu.2.36", "armv7-linux-gnu.2.36"],
    ["armv7-unknown-linux-gnueabihf.2.17", "armv7-linux-gnu.2.17"],
    ["arm64-linux-musl.1.2", "arm64-linux-musl.1.2"],
    ["aarch64-macos.11.0", "arm64-macos.11.0"],
    ["linux/arm64.2.28", "arm64-linux-gnu.2.28"],
    ["manylinux_2_31_armv7l", "armv7-linux-gnu.2.31"],
    ["MANYLINUX2014_x86_64", "amd64-linux-gnu.2.17"],
    ["manylinux1_i686", "i686-linux-gnu.2.5"],
    ["musllinux_1_2_armv7l", "armv7-linux-musl.1.2"],
    ["linux_armv7l", "armv7-linux-gnu"],
    ["macosx_11_0_arm64", "arm64-macos.11.0"],
    ["macosx_10_9_x86_64", "amd64-macos.10.9"],
    ["win_amd64", "amd64-windows"],
    ["pyemscripten_2025_0_wasm32", "wasm32.2025.0"],
  ])("with the libc floor that %s brings: %s", (text, formatted) => {
    expect(read(text)).toBe(formatted);
  });

  test("what is written is read back, for every target and floor it can have", () => {
    const floors = { gnu: 2, musl: 1, macos: 11, wasm: 2025 };
    const minor = fc.integer({ min: 0, max: 99 });
    fc.assert(
      fc.property(fc.constantFrom(...TARGETS), minor, fc.boolean(), (target, version, upper) => {
        const kind = target.libc ?? (target.os === "macos" ? "macos" : "wasm");
        const hasFloor = target.os !== "windows";
        const text = hasFloor ? `${target.name}.${floors[kind]}.${version}` : target.name;
        expect(read(upper ? text.toUpperCase() : text)).toBe(text);
      }),
    );
  });
});

describe("a text that is no target", () => {
  test.each([
    ["amr64", "arm64"],
    ["armv8", "armv7"],
    ["linux/arm/v5", "linux/arm/v7"],
    ["aarch46", "aarch64"],
    ["x86_46", "x86_64"],
    ["armv7-unknow-linux-gnueabihf", "armv7-unknown-linux-gnueabihf"],
    ["linux_armv6", "linux/armv6"],
  ])("%s is refused, the nearest spelling first", (text, first) => {
    const parsed = parseTarget(text);
    expect(parsed.ok ? null : parsed.nearest[0]).toBe(first);
  });

  test.each([
    "",
    "any",
    "armel",
    "win32",
    "armv7.9.9",
    "amd64-windows.2.36",
    "arm64-linux-musl.2.36",
    "manylinux_2_5_aarch64",
    "manylinux_2_31_armv6l",
    "constructor",
    "__proto__",
  ])("%j is refused", (text) => {
    expect(parseTarget(text).ok).toBe(false);
  });

  test("three candidates are given, of three targets", () => {
    const parsed = parseTarget("arm46");
    const names = parsed.ok ? [] : parsed.nearest.map((text) => read(text));
    expect(new Set(names).size).toBe(3);
  });

  test("a tag that serves two targets names both", () => {
    expect(parseTarget("macosx_11_0_universal2")).toMatchObject({
      ok: false,
      nearest: ["amd64-macos.11.0", "arm64-macos.11.0"],
    });
  });

  test("any text at all gets an answer", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => {
        const parsed = parseTarget(text);
        expect(parsed.ok || parsed.nearest.length > 0).toBe(true);
      }),
    );
  });

  test("a very long text gets an answer, and a short one", () => {
    const parsed = parseTarget("a".repeat(1_000_000));
    expect(parsed.ok ? "" : parsed.problem.length).toBeLessThan(300);
  });
});

describe("a list of targets", () => {
  test("may have commas, blanks and line ends; each target comes once", () => {
    const parsed = parseTargets(" linux/arm/v7,arm64\n\tarmhf , x64 aarch64 ");
    expect(parsed.ok && parsed.targets.map(formatTarget)).toEqual([
      "armv7-linux-gnu",
      "arm64-linux-gnu",
      "amd64-linux-gnu",
    ]);
  });

  test("keeps one target with two floors twice", () => {
    const parsed = parseTargets("arm64 arm64.2.28");
    expect(parsed.ok && parsed.targets.map(formatTarget)).toEqual([
      "arm64-linux-gnu",
      "arm64-linux-gnu.2.28",
    ]);
  });

  test("tells all problems together", () => {
    const parsed = parseTargets("amr64,arm64,x68_64");
    expect(parsed.ok ? [] : parsed.problems).toHaveLength(2);
  });

  test("knows the word all only when told what it stands for", () => {
    expect(parseTargets("all").ok).toBe(false);
    const parsed = parseTargets("ALL", (target) => target.os === "windows");
    expect(parsed.ok && parsed.targets.map(formatTarget)).toEqual([
      "amd64-windows",
      "arm64-windows",
    ]);
  });
});
