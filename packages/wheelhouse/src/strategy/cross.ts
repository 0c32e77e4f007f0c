import { type Host, runTool } from "@wainwright/core";
import type { Target } from "@wainwright/platform";
import { prepareRust, pythonTool } from "@wainwright/toolchain";
import { MATURIN_FAILED, maturinArguments } from "./maturin-command.ts";
import { onlyWheel } from "./only-wheel.ts";
import { pathWith } from "./path-with.ts";
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
  const floor = request.manylinux.kind === "level" ? request.manylinux.floor : null;
  const rust = await prepareRust(host, {
    targets: [request.target],
    toolchain: request.rustToolchain,
    linker: request.target.libc === "musl" && request.linker === "auto" ? "zig" : request.linker,
    glibc: floor,
    runner: "none",
    workingDirectory: request.project.folder,
  });
  for (const notice of rust.notices) host.log.notice(notice);
  const maturin = await pythonTool(host, "maturin", request.maturinVersion);
  const zig = rust.targets.some((prepared) => prepared.linker === "zig");
  const { major, minor, freeThreaded, implementation } = request.interpreter;
  const name = implementation === "cp" ? "python" : "pypy";
  const argv = [
    `${maturin.bin}/maturin`,
    ...maturinArguments(request, {
      rustTriple: request.target.rustTriple,
      interpreter: `${name}${major}.${minor}${freeThreaded ? "t" : ""}`,
      // The prepared environment already names zig as compiler and linker, at the floor asked for.
      zig: false,
      output,
    }),
  ] as const;
  const env = { ...rust.env, PATH: pathWith(host, rust.path) };
  const cwd = request.project.folder;
  await runTool(host, { argv, cwd, env, label: "maturin build" }, MATURIN_FAILED);
  return {
    path: await onlyWheel(host, output),
    tools: `${rust.description}, ${zig ? "zig" : "gcc"}`,
    libraries: null,
  };
}
