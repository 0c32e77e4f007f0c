import { describe, expect, test } from "@jest/globals";
import { buildElf, FakeHost } from "@wainwright/testing";
import { developmentFiles } from "../../src/accelerated/development-files.ts";
import { DEBIAN_SUITES } from "../../src/userland/debian-suites.ts";
import { targetOf } from "../target-of.ts";

const ARM = 40;
const PLACES = {
  headers: "/image/usr/include/stdio.h",
  start: "/image/usr/lib/arm-linux-gnueabihf/crt1.o",
  cxx: "/image/usr/include/c++/12/vector",
} as const;

function library(...versionDefinitions: readonly string[]): Uint8Array {
  return buildElf({ machine: ARM, class: 32, versionDefinitions });
}

async function lend(places: readonly string[], own: Uint8Array | null) {
  const [, suite] = DEBIAN_SUITES;
  if (suite === undefined) throw new Error("there is a second suite");
  const host = new FakeHost({
    files: {
      ...Object.fromEntries(places.map((path) => [path, ""])),
      ...(own === null ? {} : { "/image/lib/arm-linux-gnueabihf/libc.so.6": own }),
      "/tools/usr/lib/wainwright/lib/libc.so.6": library("GLIBC_2.4", "GLIBC_2.36", "GLIBC_2.9"),
    },
  });
  const wanted = { root: "/image", toolchain: "/tools", suite, target: targetOf("armv7") };
  return { mounts: await developmentFiles(host, wanted), logged: host.logged };
}

describe("the development files of an image", () => {
  test("are its own where it has them", async () => {
    expect(await lend(Object.values(PLACES), null)).toEqual({ mounts: [], logged: [] });
  });

  test("are the cross compilers', put back to their place, where the C library is the same", async () => {
    const own = library("GLIBC_2.36", "GLIBC_2.35", "GLIBC_PRIVATE");
    const { mounts, logged } = await lend([PLACES.headers, PLACES.start], own);
    expect(mounts).toEqual(
      ["include", "lib"].map((name) => ({
        host: `/tools/usr/lib/wainwright/${name}`,
        inside: `/accel/usr/arm-linux-gnueabihf/${name}`,
        writable: false,
      })),
    );
    expect(logged).toEqual([
      "info: the image lacks /usr/include/c++/12/vector: those of Debian bookworm serve, for glibc 2.36 too",
    ]);
  });

  test.each([
    ["is another one", library("GLIBC_2.4", "GLIBC_2.31"), /for glibc 2\.36, the image has 2\.31/],
    ["tells no version", library(), /the image has one whose version cannot be read/],
    ["is no library", new Uint8Array(100), /whose version cannot be read/],
    ["is not there", null, /lacks \/usr\/include\/stdio\.h, .*crt1\.o, .*whose version cannot/],
  ])("are refused where the C library %s", async (_, own, message) => {
    await expect(lend([], own)).rejects.toMatchObject({
      code: "target-unserved",
      message: expect.stringMatching(message),
    });
  });
});
