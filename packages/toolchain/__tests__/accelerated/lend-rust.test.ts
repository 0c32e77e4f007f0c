import { describe, expect, test } from "@jest/globals";
import { rustEnvironment } from "../../src/accelerated/lend-rust.ts";
import { targetOf } from "../target-of.ts";

describe("the variables by which cargo builds in an accelerated userland", () => {
  test("name the target, and tools for it and for build scripts", () => {
    expect(rustEnvironment(targetOf("amd64"), targetOf("armv7"))).toEqual({
      CARGO_BUILD_TARGET: "armv7-unknown-linux-gnueabihf",
      CARGO_TARGET_ARMV7_UNKNOWN_LINUX_GNUEABIHF_LINKER: "/accel/launchers/gcc",
      CC_armv7_unknown_linux_gnueabihf: "/accel/launchers/gcc",
      CXX_armv7_unknown_linux_gnueabihf: "/accel/launchers/g++",
      AR_armv7_unknown_linux_gnueabihf: "/accel/launchers/ar",
      CARGO_TARGET_X86_64_UNKNOWN_LINUX_GNU_LINKER: "/accel/launchers/host-gcc",
      CC_x86_64_unknown_linux_gnu: "/accel/launchers/host-gcc",
      CXX_x86_64_unknown_linux_gnu: "/accel/launchers/host-g++",
      AR_x86_64_unknown_linux_gnu: "/accel/launchers/host-ar",
      PKG_CONFIG_ALLOW_CROSS_armv7_unknown_linux_gnueabihf: "1",
    });
  });
});
