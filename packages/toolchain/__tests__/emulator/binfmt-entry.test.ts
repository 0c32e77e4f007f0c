import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { catches, parseBinfmtEntry } from "../../src/emulator/binfmt-entry.ts";
import { EMULATORS } from "../../src/emulator/emulator.ts";

/** As Linux 6.18 shows it. */
const SHOWN = `enabled
interpreter /usr/libexec/qemu-binfmt/arm-binfmt-P
flags: POCF
offset 0
magic 7f454c4601010100000000000000000002002800
mask ffffffffffffff00fffffffffffffffffeffffff
`;

function headOf(qemu: string): string {
  return EMULATORS.find((emulator) => emulator.qemu === qemu)?.head ?? "";
}

describe("an entry of binfmt_misc", () => {
  test("is read as the kernel shows it", () => {
    expect(parseBinfmtEntry("qemu-arm", SHOWN)).toEqual({
      name: "qemu-arm",
      enabled: true,
      interpreter: "/usr/libexec/qemu-binfmt/arm-binfmt-P",
      flags: "POCF",
      offset: 0,
      magic: "7f454c4601010100000000000000000002002800",
      mask: "ffffffffffffff00fffffffffffffffffeffffff",
    });
  });

  test.each([
    ["disabled", SHOWN.replace("enabled", "disabled"), { enabled: false }],
    ["without flags", SHOWN.replace("POCF", ""), { flags: "" }],
    ["without a mask", SHOWN.replace(/mask .*\n/, ""), { mask: "f".repeat(40) }],
    [
      "with blanks in its path",
      SHOWN.replace("/usr/libexec", "/a b"),
      { interpreter: "/a b/qemu-binfmt/arm-binfmt-P" },
    ],
  ])("%s is read", (_, shown, part) => {
    expect(parseBinfmtEntry("qemu-arm", shown)).toMatchObject(part);
  });

  test.each([
    ["that goes by an extension", "enabled\ninterpreter /usr/bin/wine\nflags: \nextension .exe\n"],
    ["that is the status file", "enabled\n"],
    ["that is empty, having gone in between", ""],
  ])("%s is none of ours", (_, shown) => {
    expect(parseBinfmtEntry("other", shown)).toBeNull();
  });

  test("catches the programs of its architecture only", () => {
    const entry = parseBinfmtEntry("qemu-arm", SHOWN);
    const caught = EMULATORS.filter(({ head }) => entry !== null && catches(entry, head));
    expect(caught.map(({ qemu }) => qemu)).toEqual(["arm"]);
  });

  test("whose magic was cut at a NUL catches every ELF of that class and byte order", () => {
    const cut = SHOWN.replace(/magic .*/, "magic 7f454c46010101").replace(
      /mask .*/,
      "mask ffffffffffffff",
    );
    const entry = parseBinfmtEntry("qemu-arm", cut);
    const caught = EMULATORS.filter(({ head }) => entry !== null && catches(entry, head));
    expect(caught.map(({ qemu }) => qemu).toSorted()).toEqual(["arm", "i386"]);
  });

  test("takes position-independent programs and other OS ABIs too", () => {
    const entry = parseBinfmtEntry("qemu-arm", SHOWN);
    const pie = headOf("arm").replace(/02002800$/, "03002800");
    const gnu = `${headOf("arm").slice(0, 14)}03${headOf("arm").slice(16)}`;
    expect([pie, gnu].map((head) => entry !== null && catches(entry, head))).toEqual([true, true]);
  });

  test("looks at the offset it names", () => {
    const entry = parseBinfmtEntry("x", SHOWN.replace("offset 0", "offset 2"));
    expect(entry !== null && catches(entry, headOf("arm"))).toBe(false);
  });

  test("of any text is answered", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), (first, second, head) => {
        const shown = `enabled\ninterpreter ${first}\nmagic ${second}\n`;
        for (const entry of [parseBinfmtEntry("x", shown), parseBinfmtEntry("x", first)])
          expect(entry === null || typeof catches(entry, head) === "boolean").toBe(true);
      }),
    );
  });
});
