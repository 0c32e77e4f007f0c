import { describe, expect, test } from "@jest/globals";
import { buildElf } from "@wainwright/testing";
import fc from "fast-check";
import { checkProgram } from "../../src/rust/check-program.ts";
import { targetOf } from "../target-of.ts";

const ARM = { class: 32, machine: 40, flags: 0x0500_0400, type: 3 } as const;
const LOADER = "/lib/ld-linux-armhf.so.3";

function needs(...names: readonly string[]) {
  return { needed: ["libc.so.6"], versionNeeds: { "libc.so.6": names }, interpreter: LOADER };
}

/** Is a program that says it may hold code of an architecture, by Arm's number of it. */
function code(architecture: number): Uint8Array {
  return buildElf({ ...ARM, attributes: { vendor: "aeabi", values: [[6, architecture]] } });
}

const ARMV7 = targetOf("armv7");
const FLOOR = { libc: "gnu", major: 2, minor: 28 } as const;

describe("a program that a toolchain built", () => {
  test("is the target's by its header, and tells the oldest glibc it runs with", () => {
    const bytes = buildElf({ ...ARM, ...needs("GLIBC_2.4", "GLIBC_2.28") });
    expect(checkProgram(bytes, ARMV7, FLOOR)).toEqual({
      ok: true,
      description: expect.stringContaining("ELF 32-bit LSB pie executable, ARM, EABI5"),
      glibc: "2.28",
    });
  });

  test.each([
    ["of another machine", { machine: 62 }, /it is ELF 64-bit LSB .*x86-64/],
    ["with soft floats", { ...ARM, flags: 0x0500_0200 }, /it is ELF 32-bit LSB .*ARM/],
    ["of musl", { ...ARM, needed: ["libc.musl-armv7.so.1"] }, /linked with musl, not gnu/],
    [
      "with a newer glibc than asked",
      { ...ARM, ...needs("GLIBC_2.34") },
      /needs glibc 2\.34, and 2\.28/,
    ],
  ])("%s is refused", (_what, spec, problem) => {
    expect(checkProgram(buildElf(spec), ARMV7, FLOOR)).toEqual({
      ok: false,
      problem: expect.stringMatching(problem),
    });
  });

  test("may need any glibc when none is asked", () => {
    const bytes = buildElf({ ...ARM, ...needs("GLIBC_2.34") });
    expect(checkProgram(bytes, ARMV7, null)).toMatchObject({ ok: true, glibc: "2.34" });
  });

  test("with ARMv7 code is none of ARMv6", () => {
    expect(checkProgram(code(10), targetOf("armv6"), null)).toEqual({
      ok: false,
      problem: "it is ARMv7 code",
    });
    expect(checkProgram(code(6), targetOf("armv6"), null)).toMatchObject({ ok: true });
    expect(checkProgram(code(10), ARMV7, null)).toMatchObject({ ok: true });
  });

  test("is judged without an error whatever its bytes are", () => {
    fc.assert(fc.property(fc.uint8Array(), (bytes) => !checkProgram(bytes, ARMV7, null).ok));
  });
});
