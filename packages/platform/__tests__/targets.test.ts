import { describe, expect, test } from "@jest/globals";
import { findTarget, parseTarget, TARGETS, type Target } from "../src/index.ts";

const byName = (name: string): Target | undefined => TARGETS.find((row) => row.name === name);

/** Every column of a row that is a name of it. */
function spellingsOf(target: Target): readonly string[] {
  return [
    target.name,
    target.dockerPlatform,
    target.debianArchitecture,
    target.wheelArchitecture,
    target.rustTriple,
    target.gnuTriplet,
    target.compilerTriplet,
    target.extSuffixTriplet === "darwin" ? null : target.extSuffixTriplet,
    target.qemu,
    target.unameMachine,
    target.electronArch?.name,
    target.runnerLabel,
    target.goarch,
    target.zigTarget,
  ].filter((text) => typeof text === "string");
}

describe("the target table", () => {
  test("has the rows that were asked for, each name once", () => {
    const linux = [
      "amd64",
      "i686",
      "arm64",
      "armv7",
      "armv6",
      "riscv64",
      "ppc64le",
      "s390x",
      "loong64",
    ];
    const names = [
      ...linux.map((name) => `${name}-linux-gnu`),
      ...linux.map((name) => `${name}-linux-musl`),
      "amd64-macos",
      "arm64-macos",
      "amd64-windows",
      "arm64-windows",
      "wasm32",
    ];
    expect(TARGETS.map((target) => target.name)).toEqual(names);
  });

  test.each([
    ["amd64", "linux/amd64", "amd64", "x86_64", "x86_64-unknown-linux-gnu", "x86_64-linux-gnu"],
    ["i686", "linux/386", "i386", "i686", "i686-unknown-linux-gnu", "i386-linux-gnu"],
    ["arm64", "linux/arm64", "arm64", "aarch64", "aarch64-unknown-linux-gnu", "aarch64-linux-gnu"],
    [
      "armv7",
      "linux/arm/v7",
      "armhf",
      "armv7l",
      "armv7-unknown-linux-gnueabihf",
      "arm-linux-gnueabihf",
    ],
    ["armv6", "linux/arm/v6", null, "armv6l", "arm-unknown-linux-gnueabihf", "arm-linux-gnueabihf"],
    [
      "riscv64",
      "linux/riscv64",
      "riscv64",
      "riscv64",
      "riscv64gc-unknown-linux-gnu",
      "riscv64-linux-gnu",
    ],
    [
      "ppc64le",
      "linux/ppc64le",
      "ppc64el",
      "ppc64le",
      "powerpc64le-unknown-linux-gnu",
      "powerpc64le-linux-gnu",
    ],
    ["s390x", "linux/s390x", "s390x", "s390x", "s390x-unknown-linux-gnu", "s390x-linux-gnu"],
    [
      "loong64",
      "linux/loong64",
      "loong64",
      "loongarch64",
      "loongarch64-unknown-linux-gnu",
      "loongarch64-linux-gnu",
    ],
  ])(
    "%s is %s to Docker, %s to Debian, %s in a wheel, %s to Rust, %s in a path",
    (name, ...columns) => {
      const [docker, debian, wheel, rust, triplet] = columns;
      expect(byName(`${name}-linux-gnu`)).toMatchObject({
        architecture: name,
        dockerPlatform: docker,
        debianArchitecture: debian,
        wheelArchitecture: wheel,
        rustTriple: rust,
        gnuTriplet: triplet,
      });
    },
  );

  test.each([
    ["amd64-linux-gnu", 62, 64, "little", 0, "/lib64/ld-linux-x86-64.so.2"],
    ["i686-linux-gnu", 3, 32, "little", 0, "/lib/ld-linux.so.2"],
    ["arm64-linux-gnu", 183, 64, "little", 0, "/lib/ld-linux-aarch64.so.1"],
    ["armv7-linux-gnu", 40, 32, "little", 0x0500_0400, "/lib/ld-linux-armhf.so.3"],
    ["armv6-linux-gnu", 40, 32, "little", 0x0500_0400, "/lib/ld-linux-armhf.so.3"],
    ["riscv64-linux-gnu", 243, 64, "little", 4, "/lib/ld-linux-riscv64-lp64d.so.1"],
    ["ppc64le-linux-gnu", 21, 64, "little", 2, "/lib64/ld64.so.2"],
    ["s390x-linux-gnu", 22, 64, "big", 0, "/lib/ld64.so.1"],
    ["loong64-linux-gnu", 258, 64, "little", 3, "/lib64/ld-linux-loongarch-lp64d.so.1"],
    ["armv7-linux-musl", 40, 32, "little", 0x0500_0400, "/lib/ld-musl-armhf.so.1"],
    ["i686-linux-musl", 3, 32, "little", 0, "/lib/ld-musl-i386.so.1"],
  ] as const)(
    "%s programs have machine %i, %i bits, %s endian, flags %i, loader %s",
    (name, ...columns) => {
      const [machine, bits, data, flags, loader] = columns;
      expect(byName(name)).toMatchObject({
        bits,
        elf: { machine, class: bits, data, flags },
        interpreterPath: loader,
      });
    },
  );

  test("musl's C library has Alpine's name of the architecture", () => {
    expect(byName("armv7-linux-musl")?.libcSoname).toBe("libc.musl-armv7.so.1");
    expect(byName("i686-linux-musl")?.libcSoname).toBe("libc.musl-x86.so.1");
    expect(byName("amd64-linux-gnu")?.libcSoname).toBe("libc.so.6");
  });

  test("electron-builder's numbers are ia32 0, x64 1, armv7l 2, arm64 3", () => {
    const numbers = ["i686", "amd64", "armv7", "arm64"].map(
      (name) => byName(`${name}-linux-gnu`)?.electronArch?.builderNumber,
    );
    expect(numbers).toEqual([0, 1, 2, 3]);
  });

  test("a row is found by its properties, and what has no row is null", () => {
    const found = findTarget({ architecture: "armv7", os: "linux", libc: "musl" });
    expect(found?.name).toBe("armv7-linux-musl");
    expect(findTarget({ architecture: "i686", os: "macos", libc: null })).toBeNull();
  });
});

describe("spellings", () => {
  const owners = new Map<string, Target>();
  for (const target of TARGETS) {
    for (const spelling of spellingsOf(target)) {
      const key = spelling.toLowerCase();
      owners.set(key, owners.get(key) ?? target);
    }
  }

  test.each([...owners].map(([spelling, owner]) => [spelling, owner.name]))(
    "%s, in any letter case, is %s",
    (spelling, owner) => {
      for (const text of [spelling, spelling.toUpperCase(), `  ${spelling}\t`]) {
        const parsed = parseTarget(text);
        expect(parsed.ok ? parsed.target.name : parsed.problem).toBe(owner);
      }
    },
  );

  test("a column value that two rows of one system and libc share is ARM's, and ARMv7 has it", () => {
    const shared = TARGETS.flatMap((target) =>
      spellingsOf(target).filter((spelling) => {
        const owner = owners.get(spelling.toLowerCase());
        return owner !== target && owner?.os === target.os && owner.libc === target.libc;
      }),
    );
    expect(new Set(shared)).toEqual(
      new Set(["arm-linux-gnueabihf", "arm", "arm-linux-musleabihf"]),
    );
  });
});
