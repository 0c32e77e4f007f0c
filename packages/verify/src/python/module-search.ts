import type { ImportTree } from "./import-tree.ts";

/** Says whether Python looks for extension modules with this suffix. */
export type SuffixTest = (suffix: string) => boolean;

/** Where modules are looked for. Paths are import paths ("rpds/rpds"). */
export type ModuleSearch = {
  readonly tree: ImportTree;
  readonly isLoadable: SuffixTest;
  /** Reads a file of the artifact by its path there. */
  readonly text: (path: string) => Promise<string | null>;
};

/** What provides a module. */
export type Provider =
  | { readonly kind: "package" | "module"; readonly file: string }
  /** Importable, but with nothing to read: compiled, or a folder without __init__.py. */
  | { readonly kind: "opaque" }
  | { readonly kind: "extension"; readonly files: readonly string[] };

/** Finds what provides the module at an import path, as importlib's FileFinder does; null when nothing does. */
export function providerOf({ tree, isLoadable }: ModuleSearch, path: string): Provider | null {
  const init = `${path}/__init__.py`;
  if (tree.files.has(init)) return { kind: "package", file: init };
  const loadable = (tree.extensions.get(path) ?? []).filter((one) => isLoadable(one.suffix));
  if (loadable.length > 0) return { kind: "extension", files: loadable.map((one) => one.file) };
  if (tree.files.has(`${path}.py`)) return { kind: "module", file: `${path}.py` };
  return tree.files.has(`${path}.pyc`) || tree.folders.has(path) ? { kind: "opaque" } : null;
}

/** What a package does when modules can appear in it that are not in its folder. */
const OPEN = /__path__|declare_namespace|\bsys\.modules\b|\bmeta_path\b/;
/** What a package does when its text does not tell all of its names. */
const DYNAMIC = /__getattr__|\bglobals\(|\bvars\(|\bexec\(|\bsetattr\(|import\s*\(?\s*\*/;

/** Says whether modules may appear in a package that its folder does not hold. */
export async function isOpenPackage(search: ModuleSearch, path: string): Promise<boolean> {
  return OPEN.test(await initText(search, path));
}

/** Makes a test for whether a package has an attribute of a name: `from . import x` takes it before any module. */
export async function attributeTest(
  search: ModuleSearch,
  path: string,
): Promise<(name: string) => boolean> {
  const text = await initText(search, path);
  return (name) => DYNAMIC.test(text) || isBound(text, name);
}

async function initText(search: ModuleSearch, path: string): Promise<string> {
  const init = search.tree.files.get(`${path}/__init__.py`);
  return init === undefined ? "" : ((await search.text(init)) ?? "");
}

function isBound(text: string, name: string): boolean {
  const word = `(?<![\\w.])${name}(?!\\w)`;
  const fromHere = new RegExp(`^from\\s*\\.\\s*import\\b[^\\n]*${word}[^\\n]*`, "gmu");
  const binding = `${word}\\s*(?:[:=,)\\]]|\\[)|(?:def|class|as|for|import)\\s+${word}`;
  const imported = `^[^\\S\\n]*from\\b[^\\n]*\\bimport\\b[^\\n]*${word}`;
  return new RegExp(`${binding}|${imported}`, "mu").test(text.replaceAll(fromHere, ""));
}
