import { describe, expect, test } from "@jest/globals";
import type { Command } from "@wainwright/core";
import { FakeHost } from "@wainwright/testing";
import { chooseToolchain } from "../../src/rust/choose-toolchain.ts";
import { fullRequest, type RustRequest } from "../../src/rust/rust-request.ts";
import { targetOf } from "../target-of.ts";

const SYSROOT = "/rust";
const std = (triple: string) => ({ [`${SYSROOT}/lib/rustlib/${triple}/lib/libstd-1.rlib`]: "" });
const ARMV7 = "armv7-unknown-linux-gnueabihf";
const AMD64 = "x86_64-unknown-linux-gnu";

interface Machine {
  readonly release?: string;
  readonly files?: Readonly<Record<string, string>>;
  readonly rustup?: (command: Command, host: FakeHost) => { exitCode?: number; stderr?: string };
  readonly rustless?: boolean;
}

/** Is a machine with a Rust, and perhaps a rustup that can do something; it can install nothing else. */
function machine({ release = "1.90.0", files = {}, rustup, rustless = false }: Machine): FakeHost {
  const rustc = (command: Command) => ({
    stdout: command.argv.includes("-vV")
      ? `rustc ${release}\nhost: ${AMD64}\nrelease: ${release}\n`
      : `${SYSROOT}\n`,
  });
  const tools = {
    "/usr/bin/rustc": rustc,
    rustc,
    "/usr/bin/cargo": () => ({ stdout: `cargo ${release} (abc)\n` }),
    cargo: () => ({}),
  };
  const host: FakeHost = new FakeHost({
    files,
    facts: { uid: 1000 },
    programs: {
      ...(rustless ? {} : tools),
      ...(rustup && { rustup: (command: Command) => rustup(command, host) }),
    },
  });
  return host;
}

async function choose(host: FakeHost, request: Partial<RustRequest> = {}) {
  const full = fullRequest({ targets: [targetOf("armv7")], ...request });
  const chosen = await chooseToolchain(host, full, targetOf("amd64"));
  return { ...chosen, sources: [...chosen.stdSources.values()] };
}

const rustupArguments = (host: FakeHost) =>
  host.commands
    .filter(({ argv }) => argv[0] === "rustup")
    .map(({ argv }) => argv.slice(1).join(" "));

describe("the Rust that is taken", () => {
  test("is the host's when it has the standard library, and nothing else is asked", async () => {
    const host = machine({ files: std(ARMV7), rustup: () => ({ exitCode: 1 }) });
    const { toolchain, sources } = await choose(host);
    expect(toolchain).toMatchObject({ source: "host", cargoVersion: "1.90.0", sysroot: SYSROOT });
    expect(sources).toEqual(["host"]);
    expect(rustupArguments(host)).toEqual([]);
  });

  test("has what is missing added by rustup, target by target", async () => {
    const host = machine({ files: std(AMD64), rustup: () => ({}) });
    const targets = [targetOf("amd64"), targetOf("armv7")];
    const { sources, toolchain } = await choose(host, { targets });
    expect(rustupArguments(host)).toEqual([`target add ${ARMV7}`]);
    expect(toolchain.source).toBe("rustup");
    expect(sources).toEqual(["host", "rustup"]);
  });

  test("is of the toolchain that the inputs name, for later steps too", async () => {
    const host = machine({ rustup: () => ({}) });
    const { toolchain } = await choose(host, { toolchain: "1.90", components: ["clippy"] });
    expect(rustupArguments(host)).toEqual([
      `target add --toolchain 1.90 ${ARMV7}`,
      "component add --toolchain 1.90 clippy",
    ]);
    expect(toolchain.env).toEqual({ RUSTUP_TOOLCHAIN: "1.90" });
  });

  test("is not the distribution's when that is of another version", async () => {
    const host = machine({ files: std(ARMV7) });
    await expect(choose(host, { toolchain: "1.70" })).rejects.toMatchObject({
      code: "rust-toolchain-unavailable",
      message: expect.stringContaining("the rustc on PATH is 1.90.0, not 1.70"),
    });
  });

  test("is of the version that the project's file names", async () => {
    const files = { ...std(ARMV7), "/p/rust-toolchain.toml": '[toolchain]\nchannel = "1.70"\n' };
    await expect(choose(machine({ files }), { workingDirectory: "/p" })).rejects.toMatchObject({
      message: expect.stringContaining("Debian has no Rust 1.70"),
    });
  });

  test("builds the standard library when its sources are there and nobody has it", async () => {
    const files = { [`${SYSROOT}/lib/rustlib/src/rust/library/Cargo.toml`]: "" };
    const { toolchain, sources, notices } = await choose(machine({ files }), {
      targets: [targetOf("armv6")],
    });
    expect(sources).toEqual(["build-std"]);
    expect(toolchain.env).toEqual({
      CARGO_UNSTABLE_BUILD_STD: "std,panic_abort",
      RUSTC_BOOTSTRAP: "1",
    });
    expect(notices).toEqual([expect.stringContaining("arm-unknown-linux-gnueabihf")]);
  });

  test("needs no RUSTC_BOOTSTRAP for that when it is a nightly", async () => {
    const files = { [`${SYSROOT}/lib/rustlib/src/rust/library/Cargo.toml`]: "" };
    const host = machine({ files, release: "1.97.0-nightly" });
    const { toolchain } = await choose(host, { targets: [targetOf("armv6")] });
    expect(toolchain.env).toEqual({ CARGO_UNSTABLE_BUILD_STD: "std,panic_abort" });
  });
});

describe("when no Rust will do", () => {
  test("each source says why", async () => {
    const stderr = "info: x\nerror: component download failed\n";
    const host = machine({ files: std(AMD64), rustup: () => ({ exitCode: 1, stderr }) });
    await expect(choose(host, { targets: [targetOf("armv6")] })).rejects.toMatchObject({
      code: "rust-std-unavailable",
      message: expect.stringMatching(
        /rustc 1\.90\.0 on PATH lacks it\n- rustup target add arm-.*: error: component download failed\n- Debian has no Rust for amd64-linux-gnu/,
      ),
    });
  });

  test("a machine without Rust, and without a way to get one, is told so", async () => {
    await expect(choose(machine({ rustless: true }))).rejects.toMatchObject({
      code: "rust-toolchain-unavailable",
      message: expect.stringMatching(
        /no rustc and cargo on PATH\n- there is no rustup\n- rustc-web of Debian trixie: mmdebstrap/,
      ),
    });
  });

  test("components that the inputs name are refused, for Debian has none", async () => {
    const host = machine({ files: std(ARMV7) });
    await expect(choose(host, { components: ["clippy"] })).rejects.toMatchObject({
      code: "rust-toolchain-unavailable",
      message: "the components clippy come from rustup only: there is no rustup",
    });
  });
});
