import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { zigFloor } from "../../src/c-compiler/zig-floor.ts";
import { targetArguments, zigWrapper } from "../../src/c-compiler/zig-wrapper.ts";
import { targetOf } from "../target-of.ts";

const floor = { libc: "gnu", major: 2, minor: 17 } as const;

/** Runs the script itself, with a program in zig's place that tells its arguments. */
function told(...args: readonly string[]): readonly string[] {
  const place = { zig: "/usr/bin/printf", target: targetOf("armv7"), floor };
  const script = zigWrapper("cc", place).replace(" cc -target", " '%s\\n' cc -target");
  const output = execFileSync("/bin/sh", ["-c", script, "sh", ...args], { encoding: "utf8" });
  return output.trimEnd().split("\n").slice(4);
}

function heard(...args: readonly string[]): readonly string[] {
  return told(...args).filter((word) => word !== "-g0");
}

describe("what zig is told of a target", () => {
  test.each([
    ["armv7", "arm-linux-gnueabihf.2.17", []],
    ["arm64", "aarch64-linux-gnu.2.17", []],
    ["armv6", "arm-linux-gnueabihf.2.17", ["-mcpu=arm1176jzf_s"]],
  ])("%s", (spelling, name, cpu) => {
    expect(targetArguments({ target: targetOf(spelling), floor })).toEqual([
      "-target",
      name,
      ...cpu,
      "-fno-sanitize=undefined",
    ]);
  });

  test.each([
    ["armv7", 17],
    ["riscv64", 31],
    ["ppc64le", 32],
    ["loong64", 36],
  ])("glibc for %s is 2.%i when none is asked", (spelling, minor) => {
    expect(zigFloor(targetOf(spelling), null)).toEqual({ libc: "gnu", major: 2, minor });
    expect(zigFloor(targetOf(spelling), floor)).toBe(floor);
  });

  test("musl has no floor", () => {
    expect(zigFloor(targetOf("arm64-linux-musl"), floor)).toBeNull();
  });
});

describe("what zig hears of rustc's and cc's arguments", () => {
  test("is everything that it knows, blanks and quotes included", () => {
    const args = ["-c", "a file.c", '-DX="it\'s"', "-o", "$(out) *", "-Wl,-z,relro,-z,now"];
    expect(heard(...args)).toEqual(args);
  });

  test("is neither another spelling of the target nor GCC's words for the processor", () => {
    expect(
      heard("--target=armv7-unknown-linux-gnueabihf", "-target", "x", "-march=armv7-a", "-O2"),
    ).toEqual(["-O2"]);
  });

  test("is debug information where it is asked for, and only there", () => {
    expect(told("-O2", "-c", "a.c")).toEqual(["-g0", "-O2", "-c", "a.c"]);
    expect(told("-g", "-c", "a.c")).toEqual(["-g", "-c", "a.c"]);
    expect(told("-gdwarf-4", "-c", "a.c")).toEqual(["-gdwarf-4", "-c", "a.c"]);
  });

  test("is its own unwinder instead of libgcc's", () => {
    expect(heard("-lgcc_s", "-lm", "-lgcc")).toEqual(["-lunwind", "-lm"]);
  });

  test("is no start file and C library of rustc's for musl", () => {
    const sysroot = "/r/lib/rustlib/aarch64-unknown-linux-musl/lib";
    const own = [`${sysroot}/self-contained/crt1.o`, `${sysroot}/liblibc-0f.rlib`];
    expect(heard(...own, "main.o")).toEqual([`${sysroot}/liblibc-0f.rlib`, "main.o"]);
  });
});

describe("for other systems", () => {
  /** Runs a script with a program in zig's place that tells its arguments. */
  const words = (
    [program, target]: readonly ["cc" | "wasm-ld", string],
    args: readonly string[],
    env: Readonly<Record<string, string>> = {},
  ): readonly string[] => {
    const place = { zig: "/usr/bin/printf", target: targetOf(target), floor: null };
    const script = zigWrapper(program, place).replace(` ${program} `, ` '%s\\n' ${program} `);
    return execFileSync("/bin/sh", ["-c", script, "sh", ...args], { encoding: "utf8", env })
      .trimEnd()
      .split("\n");
  };

  test("the linker of WebAssembly does not hear which of lld's it is", () => {
    const heardWords = words(["wasm-ld", "wasm32"], ["-flavor", "wasm", "a.o", "-o", "a b"]);
    expect(heardWords).toEqual(["wasm-ld", "a.o", "-o", "a b"]);
    expect(words(["wasm-ld", "wasm32"], ["--version"])).toEqual(["wasm-ld", "--version"]);
  });

  test("Apple's frameworks are looked for in the SDK that is named, if it is one, and stubs after it", () => {
    const sdk = mkdtempSync(join(tmpdir(), "sdk ü "));
    const before = words(["cc", "arm64-macos"], ["a.c"], { SDKROOT: sdk });
    const [own] = before.slice(-1);
    expect(before.slice(-2)).toEqual(["a.c", "-Lsh/lib"]);
    mkdirSync(join(sdk, "System/Library/Frameworks"), { recursive: true });
    const after = words(["cc", "arm64-macos"], ["a.c"], { SDKROOT: sdk });
    const found = [`-F${sdk}/System/Library/Frameworks`, `-L${sdk}/usr/lib`, own];
    expect(after).toEqual([...before.slice(0, -1), ...found]);
    expect(words(["cc", "arm64-macos"], ["a.c"])).toEqual(before);
  });

  test.each([
    ["arm64-macos", 11, 0],
    ["amd64-macos", 10, 12],
  ])("%s is built for %i.%i on where nothing is asked", (spelling, major, minor) => {
    expect(zigFloor(targetOf(spelling), null)).toEqual({ libc: "macos", major, minor });
    const asked = { libc: "macos", major: 13, minor: 3 } as const;
    expect(zigFloor(targetOf(spelling), asked)).toBe(asked);
  });
});
