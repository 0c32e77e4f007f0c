import { describe, expect, test } from "@jest/globals";
import { buildElf, FakeHost } from "@wainwright/testing";
import { lendRustcWrapper } from "../../src/accelerated/lend-rustc-wrapper.ts";
import { targetOf } from "../target-of.ts";

const AMD64 = 62;
const ARM64 = 183;

function machine(environment: Readonly<Record<string, string>>, program: Uint8Array | string = "") {
  return new FakeHost({
    environment,
    programs: { sccache: () => ({}) },
    files: { "/usr/bin/sccache": program },
  });
}

const NATIVE = buildElf({ machine: AMD64, static: true });

describe("the program that cargo starts rustc by", () => {
  test("is none where none is named", async () => {
    const nothing = { mounts: [], env: {} };
    expect(await lendRustcWrapper(machine({}), targetOf("amd64"), {})).toEqual(nothing);
    const host = machine({ RUSTC_WRAPPER: "sccache" }, NATIVE);
    expect(await lendRustcWrapper(host, targetOf("amd64"), { RUSTC_WRAPPER: "" })).toEqual(nothing);
  });

  test("is seen in the userland with the folder it keeps results in, and no secret of its", async () => {
    const host = machine(
      { RUSTC_WRAPPER: "sccache", SCCACHE_DIR: "/s", AWS_SECRET_ACCESS_KEY: "x" },
      NATIVE,
    );
    expect(await lendRustcWrapper(host, targetOf("amd64"), {})).toEqual({
      mounts: [
        { host: "/tmp/rustc-wrapper", inside: "/accel/rustc-wrapper", writable: false },
        { host: "/s", inside: "/accel/sccache", writable: true },
      ],
      env: {
        RUSTC_WRAPPER: "/accel/rustc-wrapper/sccache",
        SCCACHE_SERVER_UDS: "/tmp/sccache.socket",
        SCCACHE_DIR: "/accel/sccache",
      },
    });
    expect(host.content.get("/tmp/rustc-wrapper/sccache")).toEqual(NATIVE);
  });

  test.each([
    ["is a script", "sccache", "#!/bin/sh\n", /sccache is no program of amd64-linux-gnu/],
    ["is of another machine", "sccache", buildElf({ machine: ARM64 }), /is no program of amd64/],
    ["is not there", "absent", NATIVE, /absent is not on PATH/],
  ])("is left out, which is told, where it %s", async (...[, named, program, warning]) => {
    const host = machine({}, program);
    const env = { RUSTC_WRAPPER: named };
    expect(await lendRustcWrapper(host, targetOf("amd64"), env)).toEqual({
      mounts: [],
      env: { RUSTC_WRAPPER: "" },
    });
    expect(host.logged).toEqual([expect.stringMatching(warning)]);
  });
});
