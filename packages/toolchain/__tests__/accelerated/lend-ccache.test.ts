import { describe, expect, test } from "@jest/globals";
import { FakeHost } from "@wainwright/testing";
import { lendCcache } from "../../src/accelerated/lend-ccache.ts";
import type { LentCompilers } from "../../src/accelerated/lent-compilers.ts";

const COMPILERS: LentCompilers = {
  toolchain: "/t",
  launchers: [
    { name: "gcc", program: "/accel/usr/bin/x-gcc", after: ["-L/x"], compiles: "gcc" },
    { name: "ld", program: "/accel/usr/bin/x-ld" },
  ],
  mounts: [],
  programs: ["/t/usr/bin/x-gcc-12"],
  tools: ["gcc"],
  identity: "/t",
};

async function lend(environment: Record<string, string>, env: Record<string, string> = {}) {
  const host = new FakeHost({ environment, files: { "/t/usr/bin/x-gcc-12": "gcc" } });
  return lendCcache(host, COMPILERS, env);
}

describe("ccache in front of compilers", () => {
  test("is not there where the workflow does not say where it keeps results", async () => {
    expect(await lend({})).toEqual({ launchers: COMPILERS.launchers, mounts: [] });
    expect((await lend({ CCACHE_DIR: "/c" }, { CCACHE_DIR: "" })).mounts).toEqual([]);
  });

  test("is before what compiles and nothing else, and knows which compiler it is by its bytes", async () => {
    const { launchers, mounts } = await lend({ CCACHE_DIR: "/c" });
    expect(launchers.map(({ name }) => name)).toEqual(["gcc", "uncached-gcc", "ld"]);
    expect(launchers[0]).toMatchObject({
      program: "/accel/usr/bin/ccache",
      before: ["/accel/launchers/uncached-gcc"],
      fixed: {
        CCACHE_DIR: "/accel/ccache",
        CCACHE_COMPILERTYPE: "gcc",
        CCACHE_COMPILERCHECK: expect.stringMatching(/^string:[0-9a-f]{64} -L\/x$/),
      },
    });
    expect(launchers[1]).toMatchObject({ program: "/accel/usr/bin/x-gcc", after: ["-L/x"] });
    expect(mounts).toEqual([{ host: "/c", inside: "/accel/ccache", writable: true }]);
  });

  test("keeps results where the build's own variables say, before the machine's", async () => {
    const { mounts } = await lend({ CCACHE_DIR: "/c" }, { CCACHE_DIR: "/d" });
    expect(mounts.map(({ host }) => host)).toEqual(["/d"]);
  });
});
