import { describe, expect, test } from "@jest/globals";
import { TARGETS } from "@wainwright/platform";
import type { CompilerKind } from "../../src/c-compiler/c-compiler.ts";
import { crossEnvironment, type TargetFacts } from "../../src/rust/cross-environment.ts";
import { targetOf } from "../target-of.ts";

function facts(spelling: string, kind: CompilerKind = "gcc"): TargetFacts {
  const target = targetOf(spelling);
  const prefix = `${target.compilerTriplet}-`;
  return {
    target,
    compiler: {
      target,
      kind,
      cc: `${prefix}gcc`,
      cxx: `${prefix}g++`,
      ar: `${prefix}ar`,
      ranlib: `${prefix}ranlib`,
      glibc: [2, 36],
      identity: "",
    },
    runner: ["/usr/bin/qemu-x", "-L", `/usr/${target.compilerTriplet}`],
    cmakeToolchain: "/cache/toolchain.cmake",
    includeFolders: ["/a/include", "/b/include"],
    packagesRoot: null,
    pkgConfig: null,
  };
}

describe("the variables of a target", () => {
  test("name its tools to cargo and to the crates cc, cmake, bindgen and pkg-config", () => {
    expect(crossEnvironment(facts("armv7"))).toEqual({
      CARGO_TARGET_ARMV7_UNKNOWN_LINUX_GNUEABIHF_LINKER: "arm-linux-gnueabihf-gcc",
      CARGO_TARGET_ARMV7_UNKNOWN_LINUX_GNUEABIHF_RUNNER:
        "/usr/bin/qemu-x -L /usr/arm-linux-gnueabihf",
      CC_armv7_unknown_linux_gnueabihf: "arm-linux-gnueabihf-gcc",
      CXX_armv7_unknown_linux_gnueabihf: "arm-linux-gnueabihf-g++",
      AR_armv7_unknown_linux_gnueabihf: "arm-linux-gnueabihf-ar",
      RANLIB_armv7_unknown_linux_gnueabihf: "arm-linux-gnueabihf-ranlib",
      CMAKE_TOOLCHAIN_FILE_armv7_unknown_linux_gnueabihf: "/cache/toolchain.cmake",
      BINDGEN_EXTRA_CLANG_ARGS_armv7_unknown_linux_gnueabihf:
        "--target=arm-linux-gnueabihf -isystem /a/include -isystem /b/include",
      PKG_CONFIG_ALLOW_CROSS_armv7_unknown_linux_gnueabihf: "1",
      PKG_CONFIG_LIBDIR_armv7_unknown_linux_gnueabihf:
        "/usr/lib/arm-linux-gnueabihf/pkgconfig:/usr/share/pkgconfig",
    });
  });

  test("are none for the native compiler", () => {
    expect(crossEnvironment(facts("amd64", "native"))).toEqual({});
  });

  test("name pkg-config's folders in a root of packages, and that their paths are relative to it", () => {
    const env = crossEnvironment({ ...facts("arm64"), packagesRoot: "/root of it" });
    expect(env).toMatchObject({
      PKG_CONFIG_LIBDIR_aarch64_unknown_linux_gnu:
        "/root of it/usr/lib/aarch64-linux-gnu/pkgconfig:/root of it/usr/share/pkgconfig",
      PKG_CONFIG_SYSROOT_DIR_aarch64_unknown_linux_gnu: "/root of it",
    });
  });

  test("prefer the distribution's pkg-config for the target", () => {
    const env = crossEnvironment({ ...facts("arm64"), pkgConfig: "aarch64-linux-gnu-pkg-config" });
    expect(env["PKG_CONFIG_aarch64_unknown_linux_gnu"]).toBe("aarch64-linux-gnu-pkg-config");
    expect(env).not.toHaveProperty("PKG_CONFIG_LIBDIR_aarch64_unknown_linux_gnu");
  });

  test.each([[[]], [null]])("hold no runner when it is %j", (runner) => {
    const env = crossEnvironment({ ...facts("riscv64"), runner });
    expect(Object.keys(env).filter((name) => name.endsWith("_RUNNER"))).toEqual([]);
  });

  test("are the target's own on every Linux row: none would reach a build for another", () => {
    const linux = TARGETS.filter(({ os }) => os === "linux");
    const seen = linux.flatMap(({ name }) => Object.keys(crossEnvironment(facts(name))));
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen.filter((name) => !/_unknown_linux_|_UNKNOWN_LINUX_/.test(name))).toEqual([]);
    expect(seen).not.toContain("RUSTFLAGS");
    expect(seen).not.toContain("CARGO_BUILD_TARGET");
  });
});
