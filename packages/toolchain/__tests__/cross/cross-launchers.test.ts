import { describe, expect, test } from "@jest/globals";
import { crossLaunchers } from "../../src/cross/cross-launchers.ts";
import type { Launcher } from "../../src/accelerated/launchers.ts";
import { DEBIAN_SUITES } from "../../src/userland/debian-suites.ts";
import { targetOf } from "../target-of.ts";

function table(target: string): ReadonlyMap<string, Launcher> {
  const [, suite] = DEBIAN_SUITES;
  if (suite === undefined) throw new Error("there is a second suite");
  const facts = { suite, hostTarget: targetOf("amd64"), target: targetOf(target) };
  return new Map(crossLaunchers(facts).map((launcher) => [launcher.name, launcher]));
}

describe("the programs of a cross build", () => {
  test.each(["cc", "c99", "gcc", "g++-12", "arm-linux-gnueabihf-gcc", "gfortran", "cpp"])(
    "%s searches the target's root, and writes its paths as if it were the root",
    (name) => {
      expect(table("armv7").get(name)).toMatchObject({
        program: expect.stringMatching(/^\/accel\/usr\/bin\/arm-linux-gnueabihf-/),
        before: expect.arrayContaining(["--sysroot=/run/target", "-ffile-prefix-map=/run/target="]),
        after: ["-L/run/target/usr/lib/gcc/arm-linux-gnueabihf/12"],
        appended: {
          C_INCLUDE_PATH: "/run/target/usr/local/include",
          CPLUS_INCLUDE_PATH: expect.stringMatching(/^(?:\/run\/target\/usr\/[^:]+:?)+$/),
        },
      });
    },
  );

  test("keep what they do besides: c99 is the standard of that name", () => {
    expect(table("armv7").get("c99")?.before?.at(-1)).toBe("-std=c99");
  });

  test("link against the target's root where the linker is called itself", () => {
    expect(table("armv7").get("ld")?.before).toEqual(["--sysroot=/run/target"]);
    expect(table("armv7").get("strip")?.before).toBeUndefined();
  });

  test("find the target's libraries by pkg-config, below its root, and tell none that the compiler finds itself", () => {
    const own = table("armv7").get("pkg-config");
    expect(own?.fixed).toMatchObject({ PKG_CONFIG_SYSROOT_DIR: "/run/target" });
    expect(own?.defaults?.["PKG_CONFIG_LIBDIR"]?.split(":")).toContain(
      "/run/target/usr/lib/arm-linux-gnueabihf/pkgconfig",
    );
    expect(own?.defaults?.["PKG_CONFIG_SYSTEM_INCLUDE_PATH"]).toBe(
      "/usr/include:/run/target/usr/include",
    );
  });

  test("find their own libraries, all of them, and the host's compiler has none of the target's", () => {
    const named = table("arm64");
    for (const { fixed } of named.values())
      expect(fixed).toMatchObject({ LD_LIBRARY_PATH: "/accel/usr/lib/x86_64-linux-gnu" });
    expect(named.get("host-gcc")).toMatchObject({
      program: "/accel/usr/bin/gcc",
      before: ["--sysroot=/accel", "-B/accel/usr/bin/"],
      fixed: { C_INCLUDE_PATH: "", CPLUS_INCLUDE_PATH: "" },
    });
  });
});
