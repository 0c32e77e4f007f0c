import { Failure, type Host } from "@wainwright/core";
import { parse, TomlError } from "smol-toml";

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
    throw new Failure(
      "path-missing",
      `${folder} is ${(await host.files.exists(path)) ? "no folder" : "not there"}`,
      {
        remedy: "Point package-dir at the folder that holds pyproject.toml.",
      },
    );
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
    const [what = ""] = (cause instanceof Error ? cause.message : String(cause)).split("\n");
    throw new Failure(
      "project-invalid",
      `${folder}/pyproject.toml is malformed: ${what}${place(cause)}`,
      {
        remedy: "Correct it at that place (https://toml.io).",
        cause,
      },
    );
  }
}

function place(cause: unknown): string {
  return cause instanceof TomlError ? ` (line ${cause.line}, column ${cause.column})` : "";
}
