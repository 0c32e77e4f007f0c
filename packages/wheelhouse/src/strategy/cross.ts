import type { Host } from "@wainwright/core";
import type { Target } from "@wainwright/platform";
import { buildWithMaturin } from "./build-with-maturin.ts";
import type { BuildRequest, BuiltWheel, Strategy } from "./strategy.ts";

/**
 * Builds with the host's own compilers, which make the target's code: maturin knows the sysconfig of every
 * CPython (docs "Cross compiling" of its user guide), so that no Python of the target is needed.
 */
export const cross: Strategy = {
  name: "cross",
  refuses: (request, host) => {
    if (request.project.backend !== "maturin")
      return `cross-compiling serves maturin; this project is built by ${request.project.backend ?? "setup.py"}`;
    return crossable(request.target, host);
  },
  build: async (host, request, output) => crossBuild(host, request, output),
};

function crossable(target: Target, host: Target): string | null {
  if (target.name === host.name) return "the target is the host";
  if (host.os !== "linux") return `cross-compiling needs a Linux host; this one is ${host.name}`;
  return target.os === "linux" ? null : `no cross toolchain for ${target.name} can be had here`;
}

async function crossBuild(host: Host, request: BuildRequest, output: string): Promise<BuiltWheel> {
  const { target, linker } = request;
  const { major, minor, freeThreaded, implementation } = request.interpreter;
  const name = implementation === "cp" ? "python" : "pypy";
  const { path, rust } = await buildWithMaturin(host, request, {
    linker: target.libc === "musl" && linker === "auto" ? "zig" : linker,
    options: {
      rustTriple: target.rustTriple,
      interpreter: `${name}${major}.${minor}${freeThreaded ? "t" : ""}`,
      output,
    },
  });
  const zig = rust.targets.some((prepared) => prepared.linker === "zig");
  return { path, tools: `${rust.description}, ${zig ? "zig" : "gcc"}`, libraries: null };
}
