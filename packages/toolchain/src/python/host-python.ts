import { type Host, runTool } from "@wainwright/core";
import { ensureProgram } from "../system/ensure-program.ts";
import { installPackages } from "../system/install-packages.ts";

/** Is the host's Python, which runs the tools that are written in it. */
export interface HostPython {
  readonly path: string;
  /** As `3.11.7`. */
  readonly version: string;
}

/**
 * Finds the host's `python3` with pip, installing the distribution's packages where they are missing.
 * @throws Failure `tool-missing` or `no-root`.
 */
export async function hostPython(host: Host): Promise<HostPython> {
  const path = await ensureProgram(host, {
    program: "python3",
    packages: ["python3", "python3-pip"],
  });
  const version = await runTool(host, {
    argv: [path, "-c", "import platform; print(platform.python_version())"],
    quiet: true,
  });
  return { path, version: version.stdout.trim() };
}

/** Makes sure that the host's Python has pip. */
export async function ensurePip(host: Host, python: HostPython): Promise<void> {
  const pip = await host.exec.run({ argv: [python.path, "-m", "pip", "--version"], quiet: true });
  if (pip.exitCode !== 0) await installPackages(host, ["python3-pip"]);
}
