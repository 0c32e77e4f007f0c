import type { Host } from "@wainwright/core";
import type { Target } from "@wainwright/platform";
import { crossProblem } from "@wainwright/toolchain";
import { crossInUserland } from "../cross/cross-in-userland.ts";
import { buildWithMaturin } from "./build-with-maturin.ts";
import type { BuildRequest, BuiltWheel, Strategy } from "./strategy.ts";

/**
 * Builds with compilers of the host, which make the target's code. Maturin knows the sysconfig of every CPython (docs
 * "Cross compiling" of its user guide), so that no Python of the target is needed; all other backends are called by a
 * Python of the host that tells what the target's would.
 */
export const cross: Strategy = {
  name: "cross",
  refuses: (request, host) =>
    crossable(request.target, host) ??
    (request.project.backend === "maturin" ? null : pythonProblem(request, host)),
  build: async (host, request, output) =>
    request.project.backend === "maturin"
      ? crossMaturin(host, request, output)
      : crossInUserland(host, request, output),
};

function pythonProblem({ target, interpreter, image }: BuildRequest, host: Target): string | null {
  if (image !== null) return "the Python of an image cannot be stood for by one of the host";
  return crossProblem(host, target, interpreter);
}

function crossable(target: Target, host: Target): string | null {
  if (target.name === host.name) return "the target is the host";
  if (host.os !== "linux") return `cross-compiling needs a Linux host; this one is ${host.name}`;
  return target.os === "linux" ? null : `no cross toolchain for ${target.name} can be had here`;
}

async function crossMaturin(
  host: Host,
  request: BuildRequest,
  output: string,
): Promise<BuiltWheel> {
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
