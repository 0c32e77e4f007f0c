import { describe, expect, test } from "@jest/globals";
import { EMULATORS } from "../../src/emulator/emulator.ts";
import { formatRegistration, LONGEST_INTERPRETER } from "../../src/emulator/registration.ts";

function lineOf(qemu: string, interpreter = "/q"): string | null {
  const emulator = EMULATORS.find((candidate) => candidate.qemu === qemu);
  if (emulator === undefined) throw new Error(`no emulator ${qemu}`);
  const { head: magic, mask } = emulator;
  return formatRegistration({ name: "n", offset: 0, magic, mask, interpreter, flags: "PF" });
}

const LITTLE_MASK = String.raw`\xff\xff\xff\xff\xff\xff\xff\x00\xff\xff\xff\xff\xff\xff\xff\xff\xfe\xff\xff\xff`;
const BIG_MASK = String.raw`\xff\xff\xff\xff\xff\xff\xff\x00\xff\xff\xff\xff\xff\xff\xff\xff\xff\xfe\xff\xff`;
const NINE_NULS = String.raw`\x00`.repeat(9);

describe("the line that registers a handler", () => {
  test.each([
    ["arm", String.raw`\x7f\x45\x4c\x46\x01\x01\x01${NINE_NULS}\x02\x00\x28\x00`, LITTLE_MASK],
    ["aarch64", String.raw`\x7f\x45\x4c\x46\x02\x01\x01${NINE_NULS}\x02\x00\xb7\x00`, LITTLE_MASK],
    ["riscv64", String.raw`\x7f\x45\x4c\x46\x02\x01\x01${NINE_NULS}\x02\x00\xf3\x00`, LITTLE_MASK],
    ["ppc64le", String.raw`\x7f\x45\x4c\x46\x02\x01\x01${NINE_NULS}\x02\x00\x15\x00`, LITTLE_MASK],
    [
      "loongarch64",
      String.raw`\x7f\x45\x4c\x46\x02\x01\x01${NINE_NULS}\x02\x00\x02\x01`,
      LITTLE_MASK,
    ],
    ["s390x", String.raw`\x7f\x45\x4c\x46\x02\x02\x01${NINE_NULS}\x00\x02\x00\x16`, BIG_MASK],
  ])("of %s holds its magic and mask as escapes in text", (qemu, magic, mask) => {
    expect(lineOf(qemu)).toBe(`:n:M::${magic}:${mask}:/q:PF`);
  });

  test("names an offset that is not 0", () => {
    const other = {
      name: "n",
      offset: 4,
      magic: "cafe",
      mask: "ffff",
      interpreter: "/q",
      flags: "",
    };
    expect(formatRegistration(other)).toBe(String.raw`:n:M:4:\xca\xfe:\xff\xff:/q:`);
  });

  test("takes another delimiter when the path holds the usual one", () => {
    expect(lineOf("arm", "/opt/a:b/qemu-arm")).toMatch(/^\|n\|M\|\|.*\|\/opt\/a:b\/qemu-arm\|PF$/);
  });

  test.each([
    ["relative", "qemu-arm"],
    ["longer than the kernel takes", `/${"x".repeat(LONGEST_INTERPRETER)}`],
    ["longer in bytes than in characters", `/${"ü".repeat(LONGEST_INTERPRETER / 2 + 1)}`],
    ["with a line end", "/opt/a\nb"],
    ["with every delimiter", "/:|!,;"],
  ])("is refused for a path that is %s", (_, interpreter) => {
    expect(lineOf("arm", interpreter)).toBeNull();
  });
});
