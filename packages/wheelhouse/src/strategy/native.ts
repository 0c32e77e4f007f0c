import { type Host, runTool } from "@wainwright/core";
import type { Interpreter } from "@wainwright/platform";
import { uvProgram } from "@wainwright/toolchain";
import { runBeforeScriptHere } from "./before-script-here.ts";
import { buildWithMaturin } from "./build-with-maturin.ts";
import { MATURIN_FAILED } from "./maturin-command.ts";
import { onlyWheel } from "./only-wheel.ts";
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
  const interpreter = await pythonPath(host, request.interpreter);
  const options = { rustTriple: null, interpreter, output };
  const { path, rust } = await buildWithMaturin(host, request, { linker: request.linker, options });
  return { path, tools: rust.description, libraries: null };
}

async function withBackend(host: Host, request: BuildRequest, output: string): Promise<BuiltWheel> {
  const uv = await uvProgram(host);
  const python = await pythonPath(host, request.interpreter);
  await runBeforeScriptHere(host, request);
  const argv = [
    uv,
    "build",
    "--wheel",
    "--python",
    python,
    "--out-dir",
    output,
    ...configSettings(request),
    request.project.folder,
  ] as const;
  const { env, timeoutSeconds } = request;
  await runTool(host, { argv, env, timeoutSeconds, label: "uv build" }, MATURIN_FAILED);
  const tools = `${request.project.backend ?? "setuptools"}, ${python}`;
  return { path: await onlyWheel(host, output), tools, libraries: null };
}

function configSettings(request: BuildRequest): readonly string[] {
  return Object.entries(request.configSettings).flatMap(([name, values]) =>
    [values].flat().flatMap((value) => ["--config-setting", `${name}=${value}`]),
  );
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
