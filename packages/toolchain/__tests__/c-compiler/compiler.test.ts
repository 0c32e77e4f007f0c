import { describe, expect, test } from "@jest/globals";
import type { Command } from "@wainwright/core";
import { FakeHost, type FakeHostOptions } from "@wainwright/testing";
import type { CCompiler } from "../../src/c-compiler/c-compiler.ts";
import { cFlags } from "../../src/c-compiler/c-flags.ts";
import { chooseCompiler, type CompilerRequest } from "../../src/c-compiler/choose-compiler.ts";
import { cmakeToolchain } from "../../src/c-compiler/cmake-toolchain.ts";
import { gccPackages } from "../../src/c-compiler/ensure-gcc.ts";
import { parseIncludeFolders } from "../../src/c-compiler/include-folders.ts";
import { packagesSuite } from "../../src/c-compiler/packages-suite.ts";
import { targetOf } from "../target-of.ts";

const FEATURES = "#define\t__GLIBC__\t2\n#define\t__GLIBC_MINOR__\t36\n";
const ARMV7_HEADERS = "/usr/arm-linux-gnueabihf/include/features.h";
const version = () => ({ stdout: "gcc (Debian 12.2.0) 12.2.0\nmore\n" });
/** Stands for zig and what brings it: the environment's Python and the program in it. */
const ZIG = "/cache/python-ziglang/lib/python3.11/site-packages/ziglang/zig";
const ZIG_TOOLS = {
  python3: () => ({ stdout: "3.11.7" }),
  "/usr/bin/python3": () => ({ stdout: "3.11.7" }),
  "/cache/python-uv/bin/uv": () => ({}),
};

async function choose(
  options: FakeHostOptions,
  request: Partial<Omit<CompilerRequest, "target">> & { readonly target?: string } = {},
): Promise<CCompiler> {
  const host = new FakeHost({ facts: { uid: 1000 }, ...options });
  const { target = "armv7", ...rest } = request;
  const defaults = { hostTarget: targetOf("amd64"), linker: "auto", floor: null } as const;
  return chooseCompiler(host, { ...defaults, ...rest, target: targetOf(target) });
}

const GCC: FakeHostOptions = {
  files: { [ARMV7_HEADERS]: FEATURES, [ZIG]: "" },
  programs: { "arm-linux-gnueabihf-gcc": version, ...ZIG_TOOLS },
};
const floor = (minor: number) => ({ libc: "gnu", major: 2, minor }) as const;

describe("the compiler of a target", () => {
  test("is the GCC that is there, with the glibc of its headers", async () => {
    expect(await choose(GCC)).toMatchObject({
      kind: "gcc",
      cc: "arm-linux-gnueabihf-gcc",
      ar: "arm-linux-gnueabihf-ar",
      glibc: [2, 36],
      identity: "arm-linux-gnueabihf-gcc gcc (Debian 12.2.0) 12.2.0",
    });
  });

  test("is the one that CC_ and the triple name", async () => {
    const compiler = await choose({
      environment: { CC_armv7_unknown_linux_gnueabihf: "my-gcc" },
      programs: { "my-gcc": version },
    });
    expect(compiler.cc).toBe("my-gcc");
  });

  test("is zig where an older glibc is asked than GCC's, and only then", async () => {
    expect((await choose(GCC, { floor: floor(17) })).kind).toBe("zig");
    expect((await choose(GCC, { floor: floor(35) })).kind).toBe("zig");
    expect((await choose(GCC, { floor: floor(36) })).kind).toBe("gcc");
    expect((await choose(GCC, { floor: floor(17), linker: "gcc" })).kind).toBe("gcc");
  });

  test.each(["armv6", "arm64-linux-musl"])(
    "is zig for %s, for which no distribution has a GCC",
    async (target) => {
      expect((await choose({ files: { [ZIG]: "" }, programs: ZIG_TOOLS }, { target })).kind).toBe(
        "zig",
      );
    },
  );

  test("is the host's own for the host: CC where it is set", async () => {
    const programs = { cc: version, "gcc-9": version };
    expect(await choose({ programs }, { target: "amd64" })).toMatchObject({
      kind: "native",
      cc: "cc",
    });
    const environment = { CC: "gcc-9" };
    expect((await choose({ programs, environment }, { target: "amd64" })).cc).toBe("gcc-9");
  });

  test("is installed where it is missing and root is there", async () => {
    const installed: Command[] = [];
    const programs: Record<string, (command: Command) => { stdout?: string }> = {
      "apt-get": (command) => {
        installed.push(command);
        programs["arm-linux-gnueabihf-gcc"] = version;
        return {};
      },
    };
    const compiler = await choose({ facts: { uid: 0 }, programs });
    expect(compiler.kind).toBe("gcc");
    expect(installed[0]?.argv.slice(-3)).toEqual([
      "gcc-arm-linux-gnueabihf",
      "g++-arm-linux-gnueabihf",
      "libc6-dev-armhf-cross",
    ]);
  });

  test("is a named failure where neither GCC nor zig can be had, with the reason of each", async () => {
    await expect(choose({})).rejects.toMatchObject({
      code: "compiler-unavailable",
      message: expect.stringMatching(
        /no GCC for armv7-linux-gnu: .*no apt-get[\s\S]*and zig cannot be had: python3/,
      ),
    });
  });
});

describe("the packages of a GCC", () => {
  test.each([
    ["arm64", ["gcc-aarch64-linux-gnu", "g++-aarch64-linux-gnu", "libc6-dev-arm64-cross"]],
    ["amd64", ["gcc-x86-64-linux-gnu", "g++-x86-64-linux-gnu", "libc6-dev-amd64-cross"]],
    ["i686", ["gcc-i686-linux-gnu", "g++-i686-linux-gnu", "libc6-dev-i386-cross"]],
  ])("of %s are named as Debian names them", (target, packages) => {
    expect(gccPackages(targetOf(target))).toEqual(packages);
  });

  test.each(["armv6", "amd64-linux-musl", "amd64-macos"])("of %s are none", (target) => {
    expect(gccPackages(targetOf(target))).toBeNull();
  });
});

function flags(environment: Record<string, string>, native = false): readonly string[] {
  return cFlags(new FakeHost({ environment }), targetOf("armv7"), { native });
}

describe("the flags of the crate cc", () => {
  test("are those of the first variable that is set", () => {
    const all = {
      "CFLAGS_armv7-unknown-linux-gnueabihf": "-a  -b",
      CFLAGS_armv7_unknown_linux_gnueabihf: "-c",
      TARGET_CFLAGS: "-d",
      HOST_CFLAGS: "-e",
      CFLAGS: "-f",
    };
    expect(flags(all)).toEqual(["-a", "-b"]);
    expect(flags({ TARGET_CFLAGS: "-d", HOST_CFLAGS: "-e", CFLAGS: "-f" })).toEqual(["-d"]);
    expect(flags({ TARGET_CFLAGS: "-d", HOST_CFLAGS: "-e", CFLAGS: "-f" }, true)).toEqual(["-e"]);
    expect(flags({ CFLAGS: "-f" })).toEqual(["-f"]);
    expect(flags({})).toEqual([]);
  });
});

describe("the folders of headers", () => {
  test("are read from what GCC and clang write", () => {
    const output = [
      'ignoring nonexistent directory "/x"',
      '#include "..." search starts here:',
      "#include <...> search starts here:",
      " /usr/lib/gcc-cross/arm-linux-gnueabihf/12/include",
      " /with a blank/include",
      "End of search list.",
      " /not/this",
    ].join("\n");
    expect(parseIncludeFolders(output)).toEqual([
      "/usr/lib/gcc-cross/arm-linux-gnueabihf/12/include",
      "/with a blank/include",
    ]);
    expect(parseIncludeFolders("cc: error")).toEqual([]);
  });
});

describe("the suite of a target's packages", () => {
  test.each([
    ["armv7", [2, 36], "bookworm"],
    ["armv7", [2, 39], "bookworm"],
    ["armv7", [2, 41], "trixie"],
    ["armv7", [2, 35], "bullseye"],
    ["armv7", [2, 17], "bookworm"],
    ["armv7", null, "bookworm"],
    ["riscv64", [2, 36], "trixie"],
    ["armv6", [2, 36], undefined],
  ])("of %s for glibc %j is %s", (target, glibc, suite) => {
    expect(packagesSuite(targetOf(target), glibc)?.name).toBe(suite);
  });
});

describe("a CMake toolchain file", () => {
  test("names the tools, and looks for libraries in the target's folder only", async () => {
    const text = cmakeToolchain(await choose(GCC), "/a root");
    expect(text.split("\n")).toEqual(
      expect.arrayContaining([
        "set(CMAKE_SYSTEM_NAME Linux)",
        "set(CMAKE_SYSTEM_PROCESSOR armv7l)",
        "set(CMAKE_C_COMPILER [==[arm-linux-gnueabihf-gcc]==])",
        "set(CMAKE_FIND_ROOT_PATH [==[/a root]==])",
        "set(CMAKE_FIND_ROOT_PATH_MODE_LIBRARY ONLY)",
        "set(CMAKE_FIND_ROOT_PATH_MODE_PROGRAM NEVER)",
      ]),
    );
  });
});
