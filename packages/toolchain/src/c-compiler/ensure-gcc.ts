import { Failure, type Host } from "@wainwright/core";
import type { Target } from "@wainwright/platform";
import { installPackages } from "../system/install-packages.ts";
import type { CCompiler } from "./c-compiler.ts";
import { glibcOfHeaders } from "./glibc-of-headers.ts";

/**
 * Returns the GCC that makes a foreign target's code, installing the distribution's packages where it is missing.
 * @throws Failure `compiler-unavailable`, with why it could not be installed.
 */
export async function ensureGcc(host: Host, target: Target): Promise<CCompiler> {
  const there = await findGcc(host, target);
  if (there !== null) return there;
  const packages = gccPackages(target);
  if (packages === null) throw unavailable(target, "no distribution has a GCC for it");
  try {
    await installPackages(host, packages);
  } catch (thrown) {
    if (!(thrown instanceof Failure) || thrown.code === "interrupted") throw thrown;
    throw unavailable(target, thrown.message, thrown);
  }
  const installed = await findGcc(host, target);
  if (installed !== null) return installed;
  throw unavailable(target, `${packages.join(", ")} brought no compiler that makes its code`);
}

/** Finds an installed GCC for a target: the one that the crate `cc` would be told to take (`CC_` and the triple), or the distribution's. */
export async function findGcc(host: Host, target: Target): Promise<CCompiler | null> {
  const triplet = target.compilerTriplet;
  if (triplet === null || gccPackages(target) === null) return null;
  const cc = host.env(`CC_${target.rustTriple.replaceAll("-", "_")}`) ?? `${triplet}-gcc`;
  if ((await host.exec.find(cc)) === null) return null;
  // A C++ compiler that is not there is missed by the crates that need it, with a message the catalogue knows.
  const version = await host.exec.run({ argv: [cc, "--version"], quiet: true });
  if (version.exitCode !== 0) return null;
  return {
    target,
    kind: "gcc",
    cc,
    cxx: host.env(`CXX_${target.rustTriple.replaceAll("-", "_")}`) ?? `${triplet}-g++`,
    ar: `${triplet}-ar`,
    ranlib: `${triplet}-ranlib`,
    glibc: await glibcOfHeaders(host, [`/usr/${triplet}/include`, `/usr/include/${triplet}`]),
    identity: `${cc} ${version.stdout.split("\n")[0] ?? ""}`,
  };
}

/**
 * Names the packages of Debian and Ubuntu that bring GCC, G++ and the C library for a target; null where there are none:
 * for musl, and for ARMv6, since Debian's armhf compiler makes ARMv7 code.
 */
export function gccPackages(target: Target): readonly [string, ...string[]] | null {
  const { compilerTriplet, debianArchitecture, libc } = target;
  if (libc !== "gnu" || compilerTriplet === null || debianArchitecture === null) return null;
  const name = compilerTriplet.replaceAll("_", "-");
  return [`gcc-${name}`, `g++-${name}`, `libc6-dev-${debianArchitecture}-cross`];
}

function unavailable(target: Target, why: string, cause?: unknown): Failure {
  return new Failure("compiler-unavailable", `no GCC for ${target.name}: ${why}`, {
    remedy: `Install a GCC for ${target.compilerTriplet ?? target.name}, or choose linker: zig, which needs no root.`,
    cause,
  });
}
