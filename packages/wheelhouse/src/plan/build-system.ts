import { parseMetadata } from "@wainwright/wheel";
import { parse } from "smol-toml";

/** Names what builds a wheel, by what it asks of the machine. */
export type BuilderKind =
  | "maturin"
  | "setuptools"
  | "setuptools-rust"
  | "cffi"
  | "meson-python"
  | "scikit-build-core"
  | "cmake"
  | "flit"
  | "hatchling"
  | "poetry"
  | "pdm"
  | "uv"
  | "other";

/** Is how a source distribution is built. */
export interface BuildSystem {
  /** As pyproject.toml names it (PEP 517); null where setuptools is what has always been. */
  readonly backend: string | null;
  readonly builder: BuilderKind;
  /** True where nothing but a py3-none-any wheel can come of it. */
  readonly pure: boolean;
  /** What pyproject.toml requires of the build (PEP 518). */
  readonly requires: readonly string[];
  /** What it needs once it is installed (PEP 508), as far as its sources say so. */
  readonly needs: readonly string[];
}

/** Is what was seen in a source distribution besides its pyproject.toml. */
export interface SourceSigns {
  /** Whether it holds C, C++, Cython, Fortran, Rust or assembly. */
  readonly nativeSources: boolean;
  /** The text of its setup.py; null without one. */
  readonly setupPy: string | null;
  /** The text of its PKG-INFO, where it was seen. */
  readonly metadata?: string | null;
}

const BACKENDS: readonly { readonly backend: RegExp; readonly builder: BuilderKind }[] = [
  { backend: /^maturin\b/, builder: "maturin" },
  { backend: /^mesonpy\b/, builder: "meson-python" },
  { backend: /^scikit_build_core\b/, builder: "scikit-build-core" },
  { backend: /^py_build_cmake\b/, builder: "cmake" },
  { backend: /^flit(?:_core|_scm|_gettext)?\b/, builder: "flit" },
  { backend: /^hatchling\b/, builder: "hatchling" },
  { backend: /^poetry(?:_dynamic_versioning|\.core|\.masonry)\b/, builder: "poetry" },
  { backend: /^pdm\b/, builder: "pdm" },
  { backend: /^uv_build\b/, builder: "uv" },
  { backend: /^setuptools\b/, builder: "setuptools" },
];

/** What setuptools needs beside itself tells what is compiled; also of a backend of the project's own around it. */
const BESIDE_SETUPTOOLS: readonly { readonly required: RegExp; readonly builder: BuilderKind }[] = [
  { required: /^setuptools[-_.]rust\b/i, builder: "setuptools-rust" },
  { required: /^scikit[-_.]build\b(?![-_.]core)/i, builder: "cmake" },
  { required: /^cmake\b/i, builder: "cmake" },
  { required: /^cffi\b/i, builder: "cffi" },
  { required: /^setuptools\b/i, builder: "setuptools" },
];

const COMPILES =
  /\b(?:ext_modules|cffi_modules|rust_extensions|ext_package|build_ext|mypycify|cythonize)\b/;

/**
 * Tells how a source distribution is built, from its pyproject.toml (null without one).
 *
 * See https://packaging.python.org/en/latest/specifications/pyproject-toml/#declaring-build-system-dependencies-the-build-system-table.
 */
export function buildSystemOf(pyproject: string | null, signs: SourceSigns): BuildSystem {
  const table = tableOf(pyproject);
  const system = member(table, "build-system");
  const backend = textOf(member(system, "build-backend"));
  const requires = textsOf(member(system, "requires"));
  const builder = builderOf(backend, requires);
  const pure = IS_PURE[builder](member(table, "tool"), signs);
  return { backend, builder, requires, needs: needsOf(table, signs), pure };
}

/** Dependencies that are dynamic (PEP 621) stand in the metadata alone. */
function needsOf(table: unknown, { metadata = null }: SourceSigns): readonly string[] {
  const declared = member(member(table, "project"), "dependencies");
  if (declared !== undefined) return textsOf(declared);
  const parsed = metadata === null ? null : parseMetadata(metadata);
  if (parsed?.ok !== true) return [];
  return parsed.metadata.requiresDist.filter((one) => !/;.*\bextra\s*==/.test(one));
}

function builderOf(backend: string | null, requires: readonly string[]): BuilderKind {
  const known = backend === null ? "setuptools" : kindOf(backend);
  if (known !== null && known !== "setuptools") return known;
  const beside = BESIDE_SETUPTOOLS.find(({ required }) =>
    requires.some((one) => required.test(one)),
  );
  return beside?.builder ?? known ?? "other";
}

function kindOf(backend: string): BuilderKind | null {
  return BACKENDS.find((one) => one.backend.test(backend))?.builder ?? null;
}

const NEVER = () => false;
const ALWAYS = () => true;

/** Tells of each builder, by its own table `tool` and what else was seen, whether nothing native can come of it. */
const IS_PURE: Readonly<Record<BuilderKind, (tool: unknown, signs: SourceSigns) => boolean>> = {
  cffi: NEVER,
  cmake: NEVER,
  maturin: NEVER,
  "meson-python": NEVER,
  other: NEVER,
  "scikit-build-core": NEVER,
  "setuptools-rust": NEVER,
  flit: ALWAYS,
  uv: ALWAYS,
  hatchling: (tool) => !hasForeignHooks(member(tool, "hatch")),
  poetry: (tool) => member(member(tool, "poetry"), "build") === undefined,
  pdm: (tool, { nativeSources }) =>
    !nativeSources && member(member(tool, "pdm"), "build") === undefined,
  setuptools: (tool, signs) => !signs.nativeSources && !compilesBySetuptools(tool, signs),
};

function compilesBySetuptools(tool: unknown, { setupPy }: SourceSigns): boolean {
  const declared = member(member(tool, "setuptools"), "ext-modules") !== undefined;
  return declared || COMPILES.test(setupPy ?? "");
}

/** Hooks that only write a version file; any other may compile. */
const HARMLESS_HOOKS: ReadonlySet<string> = new Set(["vcs", "version"]);

function hasForeignHooks(hatch: unknown): boolean {
  const build = member(hatch, "build");
  const wheel = member(member(build, "targets"), "wheel");
  return [member(build, "hooks"), member(wheel, "hooks")].some((hooks) =>
    Object.keys(typeof hooks === "object" && hooks !== null ? hooks : {}).some(
      (hook) => !HARMLESS_HOOKS.has(hook),
    ),
  );
}

function tableOf(text: string | null): unknown {
  try {
    return text === null ? null : parse(text);
  } catch {
    // smol-toml throws on malformed text; the builder then says what is the matter with it.
    return null;
  }
}

function member(value: unknown, name: string): unknown {
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, name)) return undefined;
  return Object.entries(value).find(([key]) => key === name)?.[1];
}

function textOf(value: unknown): string | null {
  return typeof value === "string" ? value : null;
}

function textsOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === "string") : [];
}
