import { type Host, runTool } from "@wainwright/core";
import type { Interpreter } from "@wainwright/platform";
import { prepareRust, pythonTool, uvProgram } from "@wainwright/toolchain";
import { MATURIN_FAILED, maturinArguments } from "./maturin-command.ts";
import { onlyWheel } from "./only-wheel.ts";
import { pathWith } from "./path-with.ts";
import type { BuildRequest, BuiltWheel, Strategy } from "./strategy.ts";

/** Builds on the host for the host: maturin projects by maturin, all others by their own backend (PEP 517). */
export const native: Strategy = {
  name: "native",
  refuses: (request, host) =>
    request.target.name === host.name
      ? null
      : `the host is ${host.name}, the target ${request.target.name}`,
  build: async (host, request, output) =>
    request.project.backend === "maturin"
      ? withMaturin(host, request, output)
      : withBackend(host, request, output),
};

async function withMaturin(host: Host, request: BuildRequest, output: string): Promise<BuiltWheel> {
  const rust = await prepareRust(host, {
    targets: [request.target],
    toolchain: request.rustToolchain,
    linker: request.linker,
    glibc: request.manylinux.kind === "level" ? request.manylinux.floor : null,
    runner: "none",
    workingDirectory: request.project.folder,
  });
  for (const notice of rust.notices) host.log.notice(notice);
  const maturin = await pythonTool(host, "maturin", request.maturinVersion);
  const interpreter = await pythonPath(host, request.interpreter);
  const options = { rustTriple: null, interpreter, zig: false, output };
  const argv = [`${maturin.bin}/maturin`, ...maturinArguments(request, options)] as const;
  const env = { ...rust.env, PATH: pathWith(host, rust.path) };
  await runTool(
    host,
    { argv, cwd: request.project.folder, env, label: "maturin build" },
    MATURIN_FAILED,
  );
  return { path: await onlyWheel(host, output), tools: rust.description, libraries: null };
}

async function withBackend(host: Host, request: BuildRequest, output: string): Promise<BuiltWheel> {
  const uv = await uvProgram(host);
  const python = await pythonPath(host, request.interpreter);
  const argv = [
    uv,
    "build",
    "--wheel",
    "--python",
    python,
    "--out-dir",
    output,
    request.project.folder,
  ] as const;
  await runTool(host, { argv, label: "uv build" }, MATURIN_FAILED);
  const tools = `${request.project.backend ?? "setuptools"}, ${python}`;
  return { path: await onlyWheel(host, output), tools, libraries: null };
}

/** Finds the host's interpreter of a version, or lets uv fetch one. @throws Failure `python-unavailable` */
async function pythonPath(host: Host, interpreter: Interpreter): Promise<string> {
  const uv = await uvProgram(host);
  const { major, minor, implementation, freeThreaded } = interpreter;
  const name = implementation === "cp" ? "cpython" : "pypy";
  const request = `${name}@${major}.${minor}${freeThreaded ? "t" : ""}`;
  const found = await runTool(
    host,
    { argv: [uv, "python", "find", "--no-project", request], quiet: true },
    {
      code: "python-unavailable",
      what: `there is no ${request} on this host`,
      remedy: `Install Python ${major}.${minor} (actions/setup-python, or the distribution's package), or choose strategy: emulated, which brings its own.`,
    },
  );
  return found.stdout.trim();
}
