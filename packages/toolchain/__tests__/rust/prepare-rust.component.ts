import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { readElf } from "@wainwright/binary";
import type { Host } from "@wainwright/core";
import { prepareRust, probeTarget, proveRust } from "../../src/index.ts";
import type { RustRequest } from "../../src/rust/rust-request.ts";
import { targetOf } from "../target-of.ts";
import { keepPath, machine, machineWithPath, pathOf, temporaryFolders } from "./real-machine.ts";

const MINUTES = 60_000;
const folder = temporaryFolders();
keepPath();
/** As on a fresh machine. A rustup might have the standard library from an earlier run. */
const WITHOUT_RUST = "/usr/sbin:/usr/bin:/sbin:/bin";

async function prepared(host: Host, target: string, request: Partial<RustRequest> = {}) {
  const rust = await prepareRust(host, { targets: [targetOf(target)], ...request });
  const [proof] = await proveRust(host, rust, request.glibc ?? null);
  const [only] = rust.targets;
  if (proof === undefined || only === undefined) throw new Error("nothing was proved");
  return { rust, proof, only };
}

describe("Rust from Debian", () => {
  test(
    "builds for ARMv7 with GCC on a machine without Rust, and what it builds runs",
    async () => {
      const { host } = machineWithPath(WITHOUT_RUST);
      const { rust, proof, only } = await prepared(host, "armv7", { linker: "gcc" });
      expect(only.stdSource).toBe("debian");
      expect(rust.path).toHaveLength(1);
      expect(rust.description).toBe(`rustc ${rust.rustcVersion} (debian)`);
      expect(only.linker).toBe("gcc");
      expect(proof).toMatchObject({
        description: "ELF 32-bit LSB pie executable, ARM, EABI5, hard float",
        ran: true,
      });
      expect(await probeTarget(host, only)).toBe("right");
    },
    5 * MINUTES,
  );

  test(
    "gives the version that the project's file names, and refuses one that Debian has not",
    async () => {
      const { host } = machineWithPath(WITHOUT_RUST);
      const project = folder();
      writeFileSync(join(project, "rust-toolchain.toml"), '[toolchain]\nchannel = "1.85"\n');
      const request = { targets: [targetOf("armv7")], workingDirectory: project } as const;
      const rust = await prepareRust(host, { ...request, linker: "gcc" });
      expect(rust.rustcVersion).toMatch(/^1\.85\./);
      writeFileSync(join(project, "rust-toolchain.toml"), '[toolchain]\nchannel = "1.42"\n');
      await expect(prepareRust(host, request)).rejects.toMatchObject({
        code: "rust-toolchain-unavailable",
        message: expect.stringContaining("Debian has no Rust 1.42"),
      });
    },
    5 * MINUTES,
  );

  test(
    "links for an old glibc with zig for arm64, needing no root",
    async () => {
      const { host } = machine();
      const glibc = { libc: "gnu", major: 2, minor: 17 } as const;
      const { proof, only } = await prepared(host, "arm64", { linker: "zig", glibc });
      expect(only.linker).toBe("zig");
      expect(proof).toMatchObject({
        description: "ELF 64-bit LSB pie executable, ARM aarch64",
        glibc: "2.17",
        ran: true,
      });
      expect(await probeTarget(host, only)).toBe("right");
    },
    8 * MINUTES,
  );
});

describe("Rust for the machine itself", () => {
  test(
    "is proved with the native compiler, and needs no variables",
    async () => {
      const { rust, proof, only } = await prepared(machine().host, "amd64");
      expect(only).toMatchObject({ linker: "native", runner: [] });
      expect(rust.env).toEqual({});
      expect(proof.ran).toBe(true);
    },
    2 * MINUTES,
  );

  test(
    "is refused when the C library is newer than asked and GCC must link",
    async () => {
      const glibc = { libc: "gnu", major: 2, minor: 5 } as const;
      await expect(
        prepared(machine().host, "amd64", { linker: "gcc", glibc }),
      ).rejects.toMatchObject({
        code: "compiler-not-proved",
        message: expect.stringMatching(/needs glibc 2\.\d+, and 2\.5 was asked for/),
      });
    },
    2 * MINUTES,
  );
});

describe("the target's Debian packages", () => {
  test(
    "are unpacked, and found by compiler and pkg-config",
    async () => {
      const { host } = machine();
      const { rust, only } = await prepared(host, "armv7", {
        linker: "gcc",
        packages: ["zlib1g-dev"],
      });
      const { rustTriple } = targetOf("armv7");
      const [libdir = ""] = (
        rust.env[`PKG_CONFIG_LIBDIR_${rustTriple.replaceAll("-", "_")}`] ?? ""
      ).split(":");
      expect(readFileSync(join(libdir, "zlib.pc"), "utf8")).toContain("-lz");
      const work = folder();
      writeFileSync(
        join(work, "z.c"),
        "#include <stdio.h>\n#include <zlib.h>\nint main(void) { puts(zlibVersion()); return 0; }\n",
      );
      const program = join(work, "z");
      const { cc } = only.compiler;
      const built = await host.exec.run({ argv: [cc, join(work, "z.c"), "-lz", "-o", program] });
      expect(built.output).toBe("");
      // libz.so is a link with an absolute path: without ours in its place the static library would serve.
      const read = readElf(readFileSync(program));
      expect(read.kind === "elf" && read.elf.needed).toContain("libz.so.1");
      const [emulator = "", ...options] = only.runner ?? [];
      const ran = await host.exec.run({ argv: [emulator, ...options, program] });
      expect(ran.stdout).toMatch(/^1\.[23]\./);
    },
    5 * MINUTES,
  );
});

describe("a machine that lacks everything", () => {
  test("has no Rust and no way to get one", async () => {
    const { host } = machineWithPath(folder(), { WAINWRIGHT_CACHE: folder() });
    await expect(prepareRust(host, { targets: [targetOf("armv7")] })).rejects.toMatchObject({
      code: "rust-toolchain-unavailable",
      message: expect.stringMatching(/no rustc and cargo on PATH[\s\S]*no rustup[\s\S]*mmdebstrap/),
    });
  });

  test("but Rust has no C compiler and no way to get one", async () => {
    const there = machine().host;
    const rust = await prepareRust(there, { targets: [targetOf("amd64")] });
    const [rustc, cargo] = await Promise.all(
      [rust.rustc, rust.cargo].map(async (name) => (await there.exec.find(name)) ?? name),
    );
    const { host } = machineWithPath(pathOf(folder(), { rustc: rustc ?? "", cargo: cargo ?? "" }));
    await expect(prepareRust(host, { targets: [targetOf("amd64")] })).rejects.toMatchObject({
      code: "compiler-unavailable",
      message: expect.stringMatching(/no C compiler[\s\S]*no apt-get[\s\S]*zig cannot be had/),
    });
  });

  test("is told which targets no Linux machine builds for", async () => {
    await expect(
      prepareRust(machine().host, { targets: [targetOf("arm64-windows")] }),
    ).rejects.toMatchObject({ code: "target-unserved" });
  });
});
