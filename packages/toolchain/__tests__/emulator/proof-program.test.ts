import { describe, expect, test } from "@jest/globals";
import { readElf } from "@wainwright/binary";
import { TARGETS } from "@wainwright/platform";
import { programHead, proofProgram } from "../../src/emulator/proof-program.ts";

const LINUX = TARGETS.filter(({ os }) => os === "linux");

describe("the test program", () => {
  test.each(LINUX.map((target) => [target.name, target] as const))(
    "of %s is a static ELF of it",
    (_, target) => {
      const read = readElf(proofProgram(target) ?? new Uint8Array());
      expect(read).toMatchObject({
        kind: "elf",
        elf: {
          class: target.elf?.class,
          data: target.elf?.data,
          machine: target.elf?.machine,
          flags: target.elf?.flags,
          interpreter: null,
          needed: [],
        },
      });
    },
  );

  test.each(LINUX.map((target) => [target.name, target] as const))(
    "of %s begins as the kernel will match it",
    (_, target) => {
      const bytes = Buffer.from(proofProgram(target) ?? []);
      expect(bytes.subarray(0, 20).toString("hex")).toBe(
        target.elf === null ? "" : programHead(target.elf),
      );
    },
  );

  test("of ARMv7 is another one than that of ARMv6, for it proves the level", () => {
    const [armv7, armv6] = ["armv7-linux-gnu", "armv6-linux-gnu"].map((name) => {
      const target = TARGETS.find((candidate) => candidate.name === name);
      return target === undefined ? null : proofProgram(target);
    });
    expect(armv7).not.toEqual(armv6);
  });

  test("is for programs that are ELF", () => {
    const others = TARGETS.filter(({ os }) => os !== "linux");
    expect(others.map(proofProgram)).toEqual(others.map(() => null));
  });
});
