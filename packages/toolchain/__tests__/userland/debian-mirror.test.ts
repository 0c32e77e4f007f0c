import { describe, expect, test } from "@jest/globals";
import { FakeHost } from "@wainwright/testing";
import { debianSourceLine, mirrorIn } from "../../src/userland/debian-mirror.ts";

const MIRROR = "http://mirror.test/debian";
const KEYRING = "/usr/share/keyrings/debian-archive-keyring.gpg";

describe("finding the Debian mirror that a host uses", () => {
  test.each([
    ["a line", `deb ${MIRROR} bookworm main`],
    ["a line with a slash at the end", `deb ${MIRROR}/ bookworm main`],
    [
      "a line with options",
      `deb [arch=amd64 signed-by=${KEYRING}] ${MIRROR} bookworm main contrib`,
    ],
    [
      "a stanza",
      `Types: deb\nURIs: ${MIRROR}\nSuites: bookworm\nComponents: main\nSigned-By: ${KEYRING}`,
    ],
    [
      "a stanza with lists",
      `Types: deb deb-src\nURIs: ${MIRROR}/\n http://b.test/debian\nComponents: main\n contrib`,
    ],
    ["a stanza in other letter case", `types: deb\nuris: ${MIRROR}\ncomponents: main\n`],
    [
      "security first",
      `deb ${MIRROR}-security bookworm-security main\ndeb ${MIRROR} bookworm main`,
    ],
    [
      "another publisher first",
      `deb [signed-by=/etc/keys/other.gpg] https://other.test/linux/debian bookworm main\ndeb ${MIRROR} bookworm main`,
    ],
    [
      "other components first",
      `deb https://other.test/linux/debian bookworm stable\ndeb ${MIRROR} bookworm main`,
    ],
  ])("reads %s", (_, sources) => {
    expect(mirrorIn(sources)?.replace(/\/$/, "")).toBe(MIRROR);
  });

  test.each([
    ["an Ubuntu host", "deb http://archive.test/ubuntu noble main universe"],
    [
      "an Ubuntu host's stanza",
      "Types: deb\nURIs: http://archive.test/ubuntu\nSuites: noble\nComponents: main",
    ],
    ["a comment", `# deb ${MIRROR} bookworm main`],
    ["sources only", `deb-src ${MIRROR} bookworm main`],
    ["a stanza of sources only", `Types: deb-src\nURIs: ${MIRROR}\nComponents: main`],
    [
      "another publisher's stanza",
      `Types: deb\nURIs: ${MIRROR}\nComponents: main\nSigned-By: /etc/keys/x.gpg`,
    ],
    ["a medium", "deb cdrom:[Debian]/ bookworm main"],
    ["nothing", ""],
  ])("finds none in %s", (_, sources) => {
    expect(mirrorIn(sources)).toBeNull();
  });

  test("asks the folder of sources too, and only what apt would read of it", async () => {
    const host = new FakeHost({
      files: {
        "/etc/apt/sources.list.d/a.sources.bak": "deb http://old.test/debian bookworm main",
        "/etc/apt/sources.list.d/debian.sources": `Types: deb\nURIs: ${MIRROR}\nSuites: bookworm\nComponents: main`,
      },
    });
    expect(await debianSourceLine(host, "trixie")).toBe(`deb ${MIRROR} trixie main`);
  });

  test("leaves the choice to the tools on a host that names none", async () => {
    expect(await debianSourceLine(new FakeHost(), "trixie")).toBeNull();
  });

  test("lets WAINWRIGHT_DEBIAN_MIRROR win", async () => {
    const files = { "/etc/apt/sources.list": `deb ${MIRROR} bookworm main` };
    const environment = { WAINWRIGHT_DEBIAN_MIRROR: "http://mine.test/d" };
    const host = new FakeHost({ files, environment });
    expect(await debianSourceLine(host, "bookworm")).toBe("deb http://mine.test/d bookworm main");
  });
});
