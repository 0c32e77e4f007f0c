import type { Host } from "@wainwright/core";
import type { Target } from "@wainwright/platform";
import { gccPackages } from "../c-compiler/ensure-gcc.ts";
import { makeDebianRoot } from "../userland/debian-root.ts";
import type { DebianSuite } from "../userland/debian-suites.ts";
import { CMAKE_FOLDER, LAUNCHERS_FOLDER, RUST_FOLDER, TOOLCHAIN_FOLDER } from "./places.ts";

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
  ...["make", "cmake", "ninja-build", "pkg-config", "patchelf", "git"],
];

/** What is mounted into it has its place there. */
const PLACES = [LAUNCHERS_FOLDER, RUST_FOLDER, `${CMAKE_FOLDER}/bin`, `${CMAKE_FOLDER}/share`].map(
  (path) => path.slice(TOOLCHAIN_FOLDER.length + 1),
);

/**
 * Makes a root with programs of the host's own architecture that build for a target, or takes the one made before. The
 * cross compilers' own C and C++ headers and libraries are taken out: there is none but the userland's to be found.
 * @throws Failure `userland-failed`, with mmdebstrap's words.
 */
export async function makeToolchainRoot(
  host: Host,
  { suite, hostTarget, target }: ToolchainRootRequest,
): Promise<{ readonly path: string; readonly hit: boolean }> {
  const triplet = target.compilerTriplet ?? "";
  const [gcc = "", gxx = ""] = gccPackages(target) ?? [];
  return makeDebianRoot(host, {
    suite: suite.name,
    architectures: [hostTarget.debianArchitecture ?? ""],
    packages: [...NATIVE_PACKAGES, gcc, gxx, gcc.replace(/^gcc/, "gfortran")],
    changes: {
      folders: PLACES,
      links: [],
      removed: [`usr/${triplet}/include`, `usr/${triplet}/lib`],
    },
  });
}

/** Says why there is no toolchain root for a target on a host; null when there is. */
export function toolchainProblem(hostTarget: Target, target: Target): string | null {
  const { os, libc, debianArchitecture } = hostTarget;
  if (hostTarget.name === target.name) return "the target is the host: nothing is emulated";
  if (os !== "linux" || libc !== "gnu" || debianArchitecture === null)
    return `Debian has no compilers that run on ${hostTarget.name}`;
  return gccPackages(target) === null ? `Debian has no cross compiler for ${target.name}` : null;
}
