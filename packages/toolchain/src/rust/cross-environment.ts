import type { Target } from "@wainwright/platform";
import type { CCompiler } from "../c-compiler/c-compiler.ts";
import { rustLinker } from "./rust-linker.ts";

/** Holds what the environment of one target is made of. */
export interface TargetFacts {
  readonly target: Target;
  readonly compiler: CCompiler;
  /** Null where no runner is to be set. */
  readonly runner: readonly string[] | null;
  /** Path of the CMake toolchain file. */
  readonly cmakeToolchain: string;
  /** Where the compiler itself looks for headers. */
  readonly includeFolders: readonly string[];
  /** A Debian root with the target's libraries; null where they are installed on the host (multiarch), if at all. */
  readonly packagesRoot: string | null;
  /** A pkg-config of the target's own (`arm-linux-gnueabihf-pkg-config`). */
  readonly pkgConfig: string | null;
}

/**
 * Writes the variables by which cargo, the crates `cc`, `cmake`, `pkg-config` and bindgen find a target's tools. The
 * native compiler needs none of them. RUSTFLAGS and CARGO_BUILD_TARGET are never among them: both would reach builds for
 * the host.
 */
export function crossEnvironment(facts: TargetFacts): Readonly<Record<string, string>> {
  const { target, compiler } = facts;
  if (compiler.kind === "native") return {};
  const triple = target.rustTriple.replaceAll("-", "_");
  const shouted = triple.toUpperCase();
  return {
    [`CARGO_TARGET_${shouted}_LINKER`]: rustLinker(compiler),
    [`CC_${triple}`]: compiler.cc,
    [`CXX_${triple}`]: compiler.cxx,
    [`AR_${triple}`]: compiler.ar,
    [`RANLIB_${triple}`]: compiler.ranlib,
    [`CMAKE_TOOLCHAIN_FILE_${triple}`]: facts.cmakeToolchain,
    [`BINDGEN_EXTRA_CLANG_ARGS_${triple}`]: bindgenArguments(facts),
    ...pkgConfigEnvironment(facts, triple),
    ...(facts.runner !== null && facts.runner.length > 0
      ? { [`CARGO_TARGET_${shouted}_RUNNER`]: facts.runner.join(" ") }
      : {}),
  };
}

function bindgenArguments({ target, includeFolders }: TargetFacts): string {
  const folders = includeFolders.map((folder) => `-isystem ${folder}`);
  return [`--target=${target.compilerTriplet ?? target.rustTriple}`, ...folders].join(" ");
}

/** LIBDIR replaces pkg-config's own folders, so that the host's libraries are never found for the target. */
function pkgConfigEnvironment(
  facts: TargetFacts,
  triple: string,
): Readonly<Record<string, string>> {
  const { target, pkgConfig, packagesRoot } = facts;
  // Without these the crate pkg-config asks for nothing where it cross-compiles: there are no packages of other systems.
  if (target.os !== "linux") return {};
  const allow = { [`PKG_CONFIG_ALLOW_CROSS_${triple}`]: "1" };
  if (pkgConfig !== null) return { ...allow, [`PKG_CONFIG_${triple}`]: pkgConfig };
  const folders = [`usr/lib/${target.gnuTriplet ?? ""}/pkgconfig`, "usr/share/pkgconfig"];
  return {
    ...allow,
    [`PKG_CONFIG_LIBDIR_${triple}`]: folders.map((at) => `${packagesRoot ?? ""}/${at}`).join(":"),
    ...(packagesRoot === null ? {} : { [`PKG_CONFIG_SYSROOT_DIR_${triple}`]: packagesRoot }),
  };
}
