import { describe, expect, test } from "@jest/globals";
import { readInputs } from "@wainwright/core";
import { INPUTS, type Inputs } from "../src/inputs.ts";
import { plan } from "../src/plan.ts";

const AMD64 = new Set(["x86_64", "i386"]);

function inputs(given: Readonly<Record<string, string>> = {}): Inputs {
  return readInputs(INPUTS, (name) => given[name]);
}

function platforms(native: ReadonlySet<string>, given?: string): string {
  const { targets } = plan(inputs(given === undefined ? {} : { platforms: given }), native);
  return targets.map(({ dockerPlatform }) => dockerPlatform).join(" ");
}

describe("platforms", () => {
  test.each([
    [
      "amd64",
      AMD64,
      "linux/arm64 linux/arm/v7 linux/arm/v6 linux/riscv64 linux/ppc64le linux/s390x linux/loong64",
    ],
    [
      "arm64 with 32-bit ARM",
      new Set(["aarch64", "arm"]),
      "linux/amd64 linux/386 linux/riscv64 linux/ppc64le linux/s390x linux/loong64",
    ],
  ])("all, on %s, are what QEMU has and the machine does not run", (_, native, listed) => {
    expect(platforms(native)).toBe(listed);
  });

  test.each([
    ["linux/arm/v7,armhf\narmv7-unknown-linux-musleabihf", "linux/arm/v7"],
    ["amd64 arm64", "linux/amd64 linux/arm64"],
    [
      "i686,all",
      "linux/386 linux/arm64 linux/arm/v7 linux/arm/v6 linux/riscv64 linux/ppc64le linux/s390x linux/loong64",
    ],
  ])("%p are %p: each once, the named ones also when native", (given, listed) => {
    expect(platforms(AMD64, given)).toBe(listed);
  });

  test("that nothing can emulate are left out only where nobody named one", () => {
    const leftOut = ["all", "all,loong64", "loong64"].map(
      (given) => plan(inputs({ platforms: given }), AMD64).options.leaveOutMissing,
    );
    expect(leftOut).toEqual([true, false, false]);
  });

  test.each([
    ["amr64", /unknown target "amr64"; nearest: .*arm64/],
    [",", /names no platform/],
    ["amd64-windows,wasm32", /amd64-windows, wasm32/],
  ])("%p are refused", (given, problem) => {
    expect(() => inputs({ platforms: given })).toThrow(problem);
  });
});

describe("a cpu", () => {
  test.each(["arm/v6", "armv6l,armv7l", "armv7,amd64"])(
    "may be chosen for %s, which need one emulator",
    (given) => {
      expect(plan(inputs({ platforms: given, cpu: "arm1176" }), AMD64).options.cpu).toBe("arm1176");
    },
  );

  test("is refused for several emulators, by name", () => {
    expect(() => plan(inputs({ cpu: "arm1176", platforms: "armv7,s390x" }), AMD64)).toThrow(
      /cpu: arm1176 .*: arm, s390x/,
    );
  });
});

describe("words that end up in commands", () => {
  test.each(["-x", "a b", "a\nb", "$(id)", "a`id`", "a;id"])("cannot be %p", (text) => {
    expect(() => inputs({ image: text })).toThrow(/image: /);
    expect(() => inputs({ cpu: text })).toThrow(/cpu: /);
  });

  test.each(["tonistiigi/binfmt:qemu-v10.2.1", "host.example:5000/a@sha256:00ff"])(
    "can be %p",
    (image) => {
      expect(inputs({ image }).image).toBe(image);
    },
  );
});
