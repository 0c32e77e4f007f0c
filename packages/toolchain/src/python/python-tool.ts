import { type Host, runTool } from "@wainwright/core";
import { ensurePip, type HostPython, hostPython } from "./host-python.ts";
import { type PythonToolName, requirementsOf } from "./tool-requirements.ts";

/** Is a program from the Python index, in an environment of its own. */
export interface PythonTool {
  /** The environment's folder with programs, for PATH. */
  readonly bin: string;
  /** The environment's Python, for `-m`. */
  readonly python: string;
}

/**
 * Returns a tool from the Python index, installed once into an environment of its own below the cache.
 * @param version replaces the pinned one; null for the pinned one.
 * @throws Failure `tool-failed` with pip's or uv's words, `tool-missing`, `no-root`.
 */
export async function pythonTool(
  host: Host,
  tool: Exclude<PythonToolName, "uv">,
  version: string | null = null,
): Promise<PythonTool> {
  const python = await hostPython(host);
  const requirements = requirementsOf(tool, version);
  const { path } = await host.cache.folder({
    kind: `python-${tool}`,
    key: [python.path, python.version, ...requirements].join(" "),
    make: async (folder) => install(host, { python, requirements, folder }),
  });
  return { bin: `${path}/bin`, python: `${path}/bin/python` };
}

/** Returns the path of uv, which resolves and installs Python packages. */
export async function uvProgram(host: Host): Promise<string> {
  const python = await hostPython(host);
  const requirements = requirementsOf("uv", null);
  const { path } = await host.cache.folder({
    kind: "python-uv",
    key: [python.version, ...requirements].join(" "),
    make: async (folder) => {
      await ensurePip(host, python);
      // Into a plain folder: uv is one static program, and needs no environment around it.
      await runTool(host, {
        argv: [python.path, "-m", "pip", "install", "--quiet", "--target", folder, ...requirements],
        env: { PIP_DISABLE_PIP_VERSION_CHECK: "1", PIP_ROOT_USER_ACTION: "ignore" },
        label: `pip install ${requirements.join(" ")}`,
      });
    },
  });
  return `${path}/bin/uv`;
}

async function install(
  host: Host,
  wanted: { python: HostPython; requirements: readonly string[]; folder: string },
): Promise<void> {
  const uv = await uvProgram(host);
  const { folder, python, requirements } = wanted;
  // Relocatable, for the folder is renamed into its place when it is whole.
  await runTool(host, {
    argv: [
      uv,
      "venv",
      "--quiet",
      "--allow-existing",
      "--relocatable",
      "--python",
      python.path,
      folder,
    ],
  });
  await runTool(host, {
    argv: [uv, "pip", "install", "--quiet", "--python", `${folder}/bin/python`, ...requirements],
    label: `installing ${requirements.join(" ")}`,
  });
}
