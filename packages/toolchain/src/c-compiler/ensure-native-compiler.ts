import { Failure, type Host } from "@wainwright/core";
import type { Target } from "@wainwright/platform";
import { installPackages } from "../system/install-packages.ts";
import type { CCompiler } from "./c-compiler.ts";
import { glibcOfHeaders } from "./glibc-of-headers.ts";

/**
 * Returns the host's own C compiler (`CC` where it is set), installing the distribution's where there is none.
 * @throws Failure `compiler-unavailable`.
 */
export async function ensureNativeCompiler(host: Host, target: Target): Promise<CCompiler> {
  const there = await findNativeCompiler(host, target);
  if (there !== null) return there;
  try {
    await installPackages(host, ["gcc", "g++", "libc6-dev"]);
  } catch (thrown) {
    if (!(thrown instanceof Failure) || thrown.code === "interrupted") throw thrown;
    throw unavailable(thrown.message, thrown);
  }
  const installed = await findNativeCompiler(host, target);
  if (installed !== null) return installed;
  throw unavailable("gcc was installed, but there is still no cc on PATH");
}

/** Finds the host's own C compiler; null when there is none. */
export async function findNativeCompiler(host: Host, target: Target): Promise<CCompiler | null> {
  const cc = host.env("CC") ?? "cc";
  if ((await host.exec.find(cc)) === null) return null;
  const version = await host.exec.run({ argv: [cc, "--version"], quiet: true });
  if (version.exitCode !== 0) return null;
  const multiarch = `/usr/include/${target.gnuTriplet ?? ""}`;
  return {
    target,
    kind: "native",
    cc,
    cxx: host.env("CXX") ?? "c++",
    ar: host.env("AR") ?? "ar",
    ranlib: host.env("RANLIB") ?? "ranlib",
    glibc: target.libc === "gnu" ? await glibcOfHeaders(host, [multiarch, "/usr/include"]) : null,
    identity: `${cc} ${version.stdout.split("\n")[0] ?? ""}`,
  };
}

function unavailable(why: string, cause?: unknown): Failure {
  return new Failure(
    "compiler-unavailable",
    `no C compiler for build scripts on this host: ${why}`,
    { remedy: "Install a C compiler: apt-get install gcc g++ libc6-dev", cause },
  );
}
