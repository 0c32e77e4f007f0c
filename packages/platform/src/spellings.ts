import type { OperatingSystem, Target } from "./target.ts";
import { TARGETS } from "./targets.ts";

/** Words for an architecture that are no column of the table, by the target that has them. */
const MORE_WORDS: Readonly<Record<string, readonly string[]>> = {
  // Docker's variants (containerd's platforms.Normalize drops v1 and v8), Intel's own hyphen
  "amd64-linux-gnu": ["x86-64", "amd64/v1"],
  // Docker Hub's prefixes of official images, balena's names, the 32-bit personality of an arm64 kernel
  "arm64-linux-gnu": ["arm64/v8", "arm64v8"],
  "armv7-linux-gnu": ["arm/v7", "arm32v7", "armv7a", "armv7hf", "armv8l"],
  "armv6-linux-gnu": ["arm/v6", "arm32v6", "armv6hf"],
  "riscv64-linux-gnu": ["riscv64gc"],
  "ppc64le-linux-gnu": ["powerpc64le"],
};

/** Words for an operating system, as GOOS, process.platform and Rust write them. */
const OS_WORDS: Readonly<Record<OperatingSystem, readonly string[]>> = {
  linux: ["linux"],
  macos: ["macos", "darwin"],
  windows: ["windows", "win32"],
  wasm: [],
};

function present(values: readonly (string | null | undefined)[]): readonly string[] {
  return values.filter((value) => typeof value === "string");
}

/** Names of the architecture alone. */
function words(target: Target): readonly string[] {
  return present([
    target.architecture,
    target.debianArchitecture,
    target.wheelArchitecture,
    target.unameMachine,
    target.electronArch?.name,
    target.goarch,
    target.runnerLabel,
    target.qemu,
    ...(MORE_WORDS[target.name] ?? []),
  ]);
}

function withSystem(target: Target): readonly string[] {
  return OS_WORDS[target.os].flatMap((os) =>
    words(target).flatMap((word) => [`${os}/${word}`, `${os}-${word}`, `${word}-${os}`]),
  );
}

function names(target: Target): readonly string[] {
  return present([
    target.name,
    target.dockerPlatform,
    target.rustTriple,
    target.gnuTriplet,
    target.compilerTriplet,
    target.extSuffixTriplet === "darwin" ? null : target.extSuffixTriplet,
    target.zigTarget,
  ]);
}

function giveAway(targets: readonly Target[]): ReadonlyMap<string, Target> {
  const owners = new Map<string, Target>();
  for (const target of targets) {
    for (const spelling of [...names(target), ...words(target), ...withSystem(target)]) {
      const key = spelling.toLowerCase();
      owners.set(key, owners.get(key) ?? target);
    }
  }
  return owners;
}

/**
 * Maps every spelling, in lower case, to the one target that it means.
 *
 * What several targets share belongs to the first of them in TARGETS:
 * - a word that names an architecture only (`arm64`, `armhf`, `linux/arm/v7`) means Linux with glibc;
 * - `arm`, `linux/arm` and `arm-linux-gnueabihf` mean ARMv7, as in containerd's platform normalisation and
 *   in Debian; ARMv6 has to be said (`armv6`, `linux/arm/v6`, Rust's `arm-unknown-linux-gnueabihf`);
 * - `armv8l` means ARMv7: it is what `uname -m` prints for a 32-bit process on an arm64 kernel.
 * `armel` and `linux/arm/v5` (soft float), `armv8` (32 or 64 bits?) and `win32` mean no target here.
 */
export const SPELLINGS: ReadonlyMap<string, Target> = giveAway(TARGETS);
