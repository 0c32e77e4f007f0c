import { describe, expect, test } from "@jest/globals";
import { type Launcher, launchers } from "../../src/accelerated/launchers.ts";
import { DEBIAN_SUITES } from "../../src/userland/debian-suites.ts";
import { targetOf } from "../target-of.ts";

const PAIRS = [
  ["amd64", "armv7"],
  ["amd64", "arm64"],
  ["amd64", "riscv64"],
  ["amd64", "i686"],
  ["arm64", "amd64"],
  ["arm64", "armv7"],
] as const;

function table(host: string, target: string): ReadonlyMap<string, Launcher> {
  const [, suite] = DEBIAN_SUITES;
  if (suite === undefined) throw new Error("there is a second suite");
  const facts = { suite, hostTarget: targetOf(host), target: targetOf(target) };
  return new Map(launchers(facts).map((launcher) => [launcher.name, launcher]));
}

describe("the launchers of native programs", () => {
  test.each(PAIRS)("from %s for %s each start a program of the toolchain root", (host, target) => {
    for (const { name, program } of table(host, target).values()) {
      expect(name).toMatch(/^[\w.+-]+$/);
      expect(program).toMatch(/^\/accel\/[\w.+/-]+$/);
    }
  });

  test("are there under every name by which a build may know the compilers", () => {
    const named = table("amd64", "armv7");
    const names = [
      ...["cc", "c++", "c89", "c99", "gcc", "g++", "cpp", "gfortran", "gcc-12", "g++-12"],
      ...["arm-linux-gnueabihf-gcc", "arm-linux-gnueabihf-g++", "arm-linux-gnueabihf-gcc-12"],
      ...["ar", "as", "ld", "nm", "ranlib", "strip", "objcopy", "arm-linux-gnueabihf-ar"],
      ...["make", "gmake", "cmake", "ninja", "pkg-config", "patchelf", "git"],
    ];
    expect(names.filter((name) => !named.has(name))).toEqual([]);
    expect(named.get("cc")?.program).toBe("/accel/usr/bin/arm-linux-gnueabihf-gcc");
    expect(named.get("strip")?.program).toBe("/accel/usr/bin/arm-linux-gnueabihf-strip");
  });

  test("have both triplets where Debian's and GCC's differ", () => {
    const named = table("amd64", "i686");
    expect(named.get("i386-linux-gnu-gcc")).toMatchObject({
      program: "/accel/usr/bin/i686-linux-gnu-gcc",
    });
    expect(named.has("i686-linux-gnu-gcc")).toBe(true);
  });

  test("let C++ find the userland's own headers and libraries, after those that a build names", () => {
    expect(table("amd64", "armv7").get("g++")).toMatchObject({
      after: ["-L/usr/lib/gcc/arm-linux-gnueabihf/12"],
      appended: {
        CPLUS_INCLUDE_PATH:
          "/usr/include/c++/12:/usr/include/arm-linux-gnueabihf/c++/12:/usr/include/c++/12/backward:/usr/local/include",
      },
    });
  });

  test("let pkg-config find the target's packages, unless a build says where they are", () => {
    const named = table("arm64", "amd64");
    const libdir = named.get("pkg-config")?.defaults?.["PKG_CONFIG_LIBDIR"]?.split(":");
    expect(libdir).toContain("/usr/lib/x86_64-linux-gnu/pkgconfig");
    expect(libdir?.filter((folder) => !folder.startsWith("/usr/"))).toEqual([]);
    expect(named.get("x86_64-linux-gnu-pkg-config")?.program).toBe("/accel/usr/bin/pkg-config");
  });
});
