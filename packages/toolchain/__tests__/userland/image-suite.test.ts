import { describe, expect, test } from "@jest/globals";
import { FakeHost } from "@wainwright/testing";
import fc from "fast-check";
import { imageSuite, suiteIn } from "../../src/userland/image-suite.ts";

const BOOKWORM = `PRETTY_NAME="Debian GNU/Linux 12 (bookworm)"
NAME="Debian GNU/Linux"
VERSION_ID="12"
VERSION_CODENAME=bookworm
ID=debian
`;

describe("the suite of an image's files", () => {
  test.each([
    ["Debian's own", BOOKWORM, "bookworm"],
    ["quoted", 'ID="debian"\nVERSION_CODENAME="trixie"\n', "trixie"],
    ["a suite that is not known", "ID=debian\nVERSION_CODENAME=forky\n", undefined],
    ["another distribution", "ID=ubuntu\nVERSION_CODENAME=bookworm\n", undefined],
    ["a derivative", "ID=raspbian\nID_LIKE=debian\nVERSION_CODENAME=bookworm\n", undefined],
    ["nothing", "", undefined],
  ])("by os-release of %s", (_, text, suite) => {
    expect(suiteIn(text)?.name).toBe(suite);
  });

  test("is none for any text that is no os-release", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(suiteIn(text)).toBeNull();
      }),
    );
  });

  test("is read from the file itself; an image without one is of no suite", async () => {
    const host = new FakeHost({ files: { "/root/usr/lib/os-release": BOOKWORM } });
    expect((await imageSuite(host, "/root"))?.name).toBe("bookworm");
    expect(await imageSuite(host, "/other")).toBeNull();
  });
});
