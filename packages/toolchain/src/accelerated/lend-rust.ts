import type { Host } from "@wainwright/core";
import type { Target } from "@wainwright/platform";
import { cargoIndex } from "../rust/cargo-environment.ts";
import { chooseToolchain } from "../rust/choose-toolchain.ts";
import { fullRequest } from "../rust/rust-request.ts";
import type { RustToolchain } from "../rust/rust-toolchain.ts";
import type { Mount, Userland } from "../userland/userland.ts";
import type { Launcher } from "./launchers.ts";
import { LAUNCHERS_FOLDER, RUST_FOLDER, TOOLCHAIN_FOLDER } from "./places.ts";

/** Is a Rust toolchain of the host as a userland sees it. */
export interface LentRust {
  readonly launchers: readonly Launcher[];
  readonly mounts: readonly Mount[];
  /** By which cargo builds for the target, and build scripts for the host. */
  readonly env: Readonly<Record<string, string>>;
  /** The paths of its own files on the host; none when no Rust is lent. */
  readonly programs: readonly string[];
}

/** Says which Rust is wanted. */
export interface RustWish {
  /** A channel, as rustup names it; null for what the project's file says, or what there is. */
  readonly toolchain: string | null;
  /** Where `rust-toolchain(.toml)` is looked for, upwards; absolute. */
  readonly workingDirectory: string | null;
}

/** Says for which machines it is. */
export interface LendRustRequest extends RustWish {
  readonly hostTarget: Target;
  readonly target: Target;
  readonly python: Userland["python"];
}

const PROGRAMS = ["rustc", "rustdoc", "cargo"] as const;

/**
 * Lends the host's rustc and cargo with the standard library of a target, from rustup or Debian. To cargo it is
 * cross-compiling: build scripts and procedural macros are programs of the host, and run natively.
 * @throws Failure `rust-std-unavailable` or `rust-toolchain-unavailable`.
 */
export async function lendRust(host: Host, request: LendRustRequest): Promise<LentRust> {
  const { hostTarget, target, python, toolchain: channel, workingDirectory } = request;
  const wanted = fullRequest({ targets: [target], toolchain: channel, workingDirectory });
  const { toolchain, notices } = await chooseToolchain(host, wanted, hostTarget);
  const index = cargoIndex(toolchain.cargoVersion);
  for (const notice of [...notices, ...(index.notice === null ? [] : [index.notice])])
    host.log.notice(notice);
  const root = toolchain.runtimeRoot ?? toolchain.sysroot;
  const bin = toolchain.runtimeRoot === null ? "bin" : "usr/bin";
  return {
    launchers: [...rustLaunchers(toolchain, bin, hostTarget), ...HOST_COMPILERS],
    mounts: [{ host: root, inside: RUST_FOLDER, writable: false }],
    env: {
      ...toolchain.env,
      ...index.env,
      ...rustEnvironment(hostTarget, target),
      ...pyo3Environment(python),
    },
    programs: [`${root}/${bin}/rustc`],
  };
}

/** Debian's are started by the loader of their own root, which may be of a newer suite than the toolchain root (docs/adr/0006-debian-rust.md). */
function rustLaunchers(
  { runtimeRoot }: RustToolchain,
  bin: string,
  hostTarget: Target,
): readonly Launcher[] {
  const libraries = `${RUST_FOLDER}/usr/lib/${hostTarget.gnuTriplet ?? ""}`;
  const loader = `${libraries}/${hostTarget.interpreterPath?.split("/").at(-1) ?? ""}`;
  // Cargo hands the path of its own program to build scripts, and by the loader that would be the loader.
  const fixed = { CARGO: `${LAUNCHERS_FOLDER}/cargo` };
  return PROGRAMS.map((name) => {
    const program = `${RUST_FOLDER}/${bin}/${name}`;
    if (runtimeRoot === null) return { name, program };
    const before = ["--library-path", libraries, program];
    return { name, program: loader, before, ...(name === "cargo" ? { fixed } : {}) };
  });
}

/** What they make runs in the userland: the loader and the libraries of the host's machine are there. */
const HOST_COMPILERS: readonly Launcher[] = [
  ...["gcc", "g++"].map((name) => ({
    name: `host-${name}`,
    program: `${TOOLCHAIN_FOLDER}/usr/bin/${name}`,
    // Without -B it would find the target's assembler and linker first on PATH.
    before: [`--sysroot=${TOOLCHAIN_FOLDER}`, `-B${TOOLCHAIN_FOLDER}/usr/bin/`],
    // It would look for the target's headers where the environment says so.
    fixed: { C_INCLUDE_PATH: "", CPLUS_INCLUDE_PATH: "" },
  })),
  { name: "host-ar", program: `${TOOLCHAIN_FOLDER}/usr/bin/ar` },
];

/** Writes the variables by which cargo and the crates `cc` and `pkg-config` find both machines' tools. */
export function rustEnvironment(
  hostTarget: Target,
  target: Target,
): Readonly<Record<string, string>> {
  const own = target.rustTriple.replaceAll("-", "_");
  return {
    CARGO_BUILD_TARGET: target.rustTriple,
    ...compilersOf(target, ""),
    ...compilersOf(hostTarget, "host-"),
    [`PKG_CONFIG_ALLOW_CROSS_${own}`]: "1",
  };
}

/** PyO3 and maturin take the target's Python for one that cannot be started, and read what they need of it there. */
function pyo3Environment({ interpreter, path }: Userland["python"]): {
  readonly PYO3_CROSS_LIB_DIR: string;
} {
  const { major, minor, freeThreaded } = interpreter;
  const prefix = path.slice(0, path.lastIndexOf("/bin/"));
  const version = `${major}.${minor}${freeThreaded ? "t" : ""}`;
  return { PYO3_CROSS_LIB_DIR: `${prefix}/lib/python${version}` };
}

function compilersOf({ rustTriple }: Target, prefix: string): Readonly<Record<string, string>> {
  const triple = rustTriple.replaceAll("-", "_");
  const launcher = (name: string) => `${LAUNCHERS_FOLDER}/${prefix}${name}`;
  return {
    [`CARGO_TARGET_${triple.toUpperCase()}_LINKER`]: launcher("gcc"),
    [`CC_${triple}`]: launcher("gcc"),
    [`CXX_${triple}`]: launcher("g++"),
    [`AR_${triple}`]: launcher("ar"),
  };
}
