import { Failure, type Host } from "@wainwright/core";
import { parse } from "smol-toml";

/** Is a folder with a Python project that a wheel can be built from. */
export interface Project {
  readonly folder: string;
  /** As pyproject.toml names it (PEP 517): `maturin`, `setuptools.build_meta`; null without a [build-system]. */
  readonly backend: string | null;
  /** Whether it brings a Cargo.lock, so that crates can be taken exactly as its author tested them. */
  readonly locked: boolean;
}

/**
 * Reads what a folder says about how it is built.
 * @throws Failure `path-missing`, `project-invalid`.
 */
export async function readProject(host: Host, folder: string): Promise<Project> {
  const path = host.files.absolute(folder);
  if ((await host.files.info(path))?.kind !== "folder")
    throw new Failure("path-missing", `${folder} is no folder`, {
      remedy: "Point package-dir at the folder that holds pyproject.toml.",
    });
  const text = await host.files.readTextIfThere(`${path}/pyproject.toml`);
  if (text === null && !(await host.files.exists(`${path}/setup.py`)))
    throw new Failure("project-invalid", `${folder} has neither pyproject.toml nor setup.py`, {
      remedy:
        "Point package-dir at the folder that holds pyproject.toml, or name a package in requirements.",
    });
  return {
    folder: path,
    backend: text === null ? null : backendIn(text, folder),
    locked: await host.files.exists(`${path}/Cargo.lock`),
  };
}

function backendIn(text: string, folder: string): string | null {
  try {
    const system = parse(text)["build-system"];
    if (typeof system !== "object" || !("build-backend" in system)) return null;
    const backend = system["build-backend"];
    return typeof backend === "string" ? backend : null;
  } catch (cause) {
    throw new Failure(
      "project-invalid",
      `${folder}/pyproject.toml is malformed: ${String(cause)}`,
      {
        remedy: "Correct it; `npx taplo check` or an editor shows where.",
        cause,
      },
    );
  }
}
