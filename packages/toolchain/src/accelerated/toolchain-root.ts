import type { Host } from "@wainwright/core";
import { type Target, TARGETS } from "@wainwright/platform";
import { gccPackages } from "../c-compiler/ensure-gcc.ts";
import { makeDebianRoot } from "../userland/debian-root.ts";
import type { DebianSuite } from "../userland/debian-suites.ts";
import type { RootChanges } from "../userland/root-changes.ts";
import {
  CCACHE_FOLDER,
  CMAKE_FOLDER,
  LAUNCHERS_FOLDER,
  RUST_FOLDER,
  RUSTC_WRAPPER_FOLDER,
  SCCACHE_FOLDER,
  TOOLCHAIN_FOLDER,
  ZIG_CACHE_FOLDER,
  ZIG_FOLDER,
} from "./places.ts";

/** Says for which machine and in which userlands the programs of a toolchain root work. */
export interface ToolchainRootRequest {
  /** The suite of the userland, so that the compilers' libraries are the userland's own. */
  readonly suite: DebianSuite;
  readonly hostTarget: Target;
  readonly target: Target;
}

/** Build scripts and the launchers are compiled for the host; the others work on the target's files. */
const NATIVE_PACKAGES = [
  ...["gcc", "g++", "libc6-dev"],
  ...["make", "cmake", "ninja-build", "pkg-config", "patchelf", "git", "ccache"],
];

/** What is mounted into it has its place there. */
const PLACES = [
  ...[LAUNCHERS_FOLDER, RUST_FOLDER, `${CMAKE_FOLDER}/bin`, `${CMAKE_FOLDER}/share`],
  ...[ZIG_FOLDER, ZIG_CACHE_FOLDER, CCACHE_FOLDER, RUSTC_WRAPPER_FOLDER, SCCACHE_FOLDER],
].map((path) => path.slice(TOOLCHAIN_FOLDER.length + 1));

/**
 * Makes a root with programs of the host's own architecture that build for a target, or takes the one made before. The
 * cross compilers' own C and C++ headers and libraries are put aside ({@link asideIn}): there is none but the userland's to be found.
 * @throws Failure `userland-failed`, with mmdebstrap's words.
 */
export async function makeToolchainRoot(
  host: Host,
  { suite, hostTarget, target }: ToolchainRootRequest,
): Promise<{ readonly path: string; readonly hit: boolean }> {
  const triplet = target.compilerTriplet ?? "";
  const [gcc = "", gxx = ""] = gccPackages(target) ?? [];
  const cross = [gcc, gxx, gcc.replace(/^gcc/, "gfortran")];
  return makeRoot(host, { suite, hostTarget, packages: cross }, [
    ...["include", "lib"].map((name) => [`usr/${triplet}/${name}`, asideIn(name)] as const),
  ]);
}

/** Says where in a toolchain root the cross compilers' own C and C++ `include` and `lib` are, relative to it. */
export function asideIn(name: string): string {
  return `usr/lib/wainwright/${name}`;
}

/**
 * Makes a root with all that {@link makeToolchainRoot} has besides cross compilers, for zig to take their place.
 * @returns the prefix of its binutils' names too; null where there are none for the target.
 * @throws Failure `userland-failed`, with mmdebstrap's words.
 */
export async function makeToolsRoot(
  host: Host,
  { suite, hostTarget, target }: ToolchainRootRequest,
): Promise<{ readonly path: string; readonly triplet: string | null }> {
  const served = binutilsTarget(target);
  const triplet = served?.compilerTriplet ?? null;
  if (served !== null && served.name !== hostTarget.name)
    return { ...(await makeToolchainRoot(host, { suite, hostTarget, target: served })), triplet };
  return { ...(await makeRoot(host, { suite, hostTarget, packages: [] }, [])), triplet };
}

/** Finds the target whose binutils take the files of another: these do not care for the C library. */
function binutilsTarget({ elf }: Target): Target | null {
  const same = TARGETS.filter(
    (one) => one.elf?.machine === elf?.machine && one.elf?.class === elf?.class,
  );
  return same.find((one) => one.libc === "gnu" && gccPackages(one) !== null) ?? null;
}

interface Contents {
  readonly suite: DebianSuite;
  readonly hostTarget: Target;
  readonly packages: readonly string[];
}

async function makeRoot(
  host: Host,
  { suite, hostTarget, packages }: Contents,
  moved: NonNullable<RootChanges["moved"]>,
): Promise<{ readonly path: string; readonly hit: boolean }> {
  return makeDebianRoot(host, {
    suite: suite.name,
    architectures: [hostTarget.debianArchitecture ?? ""],
    packages: [...NATIVE_PACKAGES, ...packages],
    changes: { folders: PLACES, links: [], removed: [], moved },
  });
}

/** Says why there is no GCC of a toolchain root for a target on a host; null when there is. */
export function toolchainProblem(hostTarget: Target, target: Target): string | null {
  const problem = hostProblem(hostTarget, target);
  if (problem !== null) return problem;
  return gccPackages(target) === null ? `Debian has no cross compiler for ${target.name}` : null;
}

/** Says why a host lends no programs of its own to a target's userland, whatever compiles; null when it does. */
export function hostProblem(hostTarget: Target, target: Target): string | null {
  const { os, libc, debianArchitecture } = hostTarget;
  if (hostTarget.name === target.name) return "the target is the host: nothing is emulated";
  if (os !== "linux" || libc !== "gnu" || debianArchitecture === null)
    return `Debian has no compilers that run on ${hostTarget.name}`;
  return null;
}
