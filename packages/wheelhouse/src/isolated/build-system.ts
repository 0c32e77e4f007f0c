import { parse } from "smol-toml";

/** Is what a project says of its own building (PEP 517 and 518). */
export interface BuildSystem {
  /** What has to be there before the backend is asked anything. */
  readonly requires: readonly string[];
  /** The backend's object: `setuptools.build_meta`, `mesonpy`, `package.module:object`. */
  readonly backend: string;
  /** Folders of the project that the backend itself may lie in. */
  readonly backendPath: readonly string[];
}

/** Is what PEP 517 says of a project that names no backend. */
const SETUP_PY: BuildSystem = {
  requires: ["setuptools>=40.8.0"],
  backend: "setuptools.build_meta:__legacy__",
  backendPath: [],
};

/**
 * Reads the table `[build-system]` of a pyproject.toml; null stands for a project without the file.
 * @throws TomlError where the text is malformed.
 */
export function parseBuildSystem(text: string | null): BuildSystem {
  const table: unknown = text === null ? undefined : parse(text)["build-system"];
  if (typeof table !== "object" || table === null) return SETUP_PY;
  const fields = new Map(Object.entries(table));
  const requires = strings(fields.get("requires"));
  const backend: unknown = fields.get("build-backend");
  if (typeof backend !== "string")
    return { ...SETUP_PY, requires: requires.length > 0 ? requires : SETUP_PY.requires };
  return { requires, backend, backendPath: strings(fields.get("backend-path")) };
}

function strings(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === "string") : [];
}
