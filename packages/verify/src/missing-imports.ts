import type { ArtifactSource } from "./artifact-source.ts";
import type { ImportTree } from "./import-tree.ts";
import { importTree } from "./import-tree.ts";
import { textReader } from "./read-text.ts";
import type { RelativeImport } from "./relative-imports.ts";
import { relativeImports } from "./relative-imports.ts";

/** An import that must fail: nothing in the artifact provides the module. */
export type MissingImport = {
  /** The Python file that imports it, as a path in the artifact. */
  readonly importer: string;
  /** Dotted: "rpds.rpds". */
  readonly module: string;
  /** Extension modules of that name whose suffix Python does not look for, as paths in the artifact. */
  readonly candidates: readonly string[];
};

/** Says whether Python looks for extension modules with this suffix. */
export type SuffixTest = (suffix: string) => boolean;

/** Files followed at most: the closure of even large packages has some hundreds. */
const MAX_FILES = 5000;

type Search = {
  readonly text: (path: string) => Promise<string | null>;
  readonly tree: ImportTree;
  readonly isLoadable: SuffixTest;
};
type Visit = { readonly importer: string; readonly text: string; readonly packagePath: string };

/** Follows the column-0 relative imports of every top package as a closure, and lists those that nothing provides. */
export async function missingImports(
  source: ArtifactSource,
  isLoadable: SuffixTest,
): Promise<readonly MissingImport[]> {
  const tree = importTree(
    source.files.filter((file) => file.kind === "file").map((file) => file.path),
  );
  const search = { text: textReader(source), tree, isLoadable };
  const queue = Array.from(tree.files.keys())
    .filter((path) => /^[^/]+\/__init__\.py$/.test(path))
    .toSorted();
  const seen = new Set(queue);
  const missing = new Map<string, MissingImport>();
  for (
    let next = queue.shift();
    next !== undefined && seen.size < MAX_FILES;
    next = queue.shift()
  ) {
    const found = await visit(search, next);
    for (const one of found.missing) if (!missing.has(one.module)) missing.set(one.module, one);
    for (const path of found.follow) {
      if (!seen.has(path)) queue.push(path);
      seen.add(path);
    }
  }
  return Array.from(missing.values());
}

type Found = { readonly missing: readonly MissingImport[]; readonly follow: readonly string[] };

async function visit(search: Search, path: string): Promise<Found> {
  const importer = search.tree.files.get(path);
  const text = importer === undefined ? null : await search.text(importer);
  if (importer === undefined || text === null) return { missing: [], follow: [] };
  const visited = { importer, text, packagePath: path.slice(0, path.lastIndexOf("/")) };
  const founds = await Promise.all(
    relativeImports(text).map((one) => resolve(search, visited, one)),
  );
  return {
    missing: founds.flatMap((found) => found.missing),
    follow: founds.flatMap((found) => found.follow),
  };
}

async function resolve(search: Search, from: Visit, imported: RelativeImport): Promise<Found> {
  const parents = from.packagePath.split("/");
  const base = parents.slice(0, parents.length - imported.level + 1);
  if (base.length === 0 || imported.level > parents.length) return { missing: [], follow: [] };
  if (imported.module.length > 0) return resolveModule(search, from, [...base, ...imported.module]);
  const binds = await boundNames(search, base);
  const names = imported.names.filter((name) => name !== "*" && !binds(name, from.importer));
  const founds = names.map((name) => resolveModule(search, from, [...base, name]));
  return {
    missing: founds.flatMap((one) => one.missing),
    follow: founds.flatMap((one) => one.follow),
  };
}

// Each part in turn: below a module that is one file, or a package that changes its own path, anything may appear.
function resolveModule(search: Search, from: Visit, parts: readonly string[]): Found {
  const follow: string[] = [];
  for (let length = 2; length <= parts.length; length++) {
    const path = parts.slice(0, length).join("/");
    const provider = providerOf(search, path);
    if (provider === null) return { missing: [missingModule(search, from, path)], follow };
    if (provider.follow !== null) follow.push(provider.follow);
    if (!provider.isPackage) break;
  }
  return { missing: [], follow };
}

type Provider = { readonly isPackage: boolean; readonly follow: string | null };

function providerOf({ tree, isLoadable }: Search, path: string): Provider | null {
  const init = `${path}/__init__.py`;
  if (tree.files.has(init)) return { isPackage: true, follow: init };
  if (tree.files.has(`${path}.py`)) return { isPackage: false, follow: `${path}.py` };
  if (
    tree.files.has(`${path}.pyc`) ||
    (tree.extensions.get(path) ?? []).some((one) => isLoadable(one.suffix))
  ) {
    return { isPackage: false, follow: null };
  }
  return tree.folders.has(path) ? { isPackage: false, follow: null } : null;
}

function missingModule({ tree }: Search, from: Visit, path: string): MissingImport {
  const candidates = (tree.extensions.get(path) ?? []).map((one) => one.file).toSorted();
  return { importer: from.importer, module: path.replaceAll("/", "."), candidates };
}

/** What makes a package's names impossible to tell from its text. */
const DYNAMIC =
  /__getattr__|__path__|\bglobals\(|\bsys\.modules\b|\bexec\(|import\s*\(?\s*\*|\bsetattr\(/;

// `from . import x` takes an attribute of the package first, a module only when there is none.
async function boundNames(
  search: Search,
  base: readonly string[],
): Promise<(name: string, importer: string) => boolean> {
  const init = search.tree.files.get(`${base.join("/")}/__init__.py`);
  const text = init === undefined ? "" : ((await search.text(init)) ?? "");
  const isDynamic = DYNAMIC.test(text);
  return (name) => isDynamic || isBound(text, name);
}

function isBound(text: string, name: string): boolean {
  const word = `(?<![\\w.])${name}(?!\\w)`;
  const assigned = new RegExp(
    `${word}\\s*(?:[:=,)\\]]|\\[)|(?:def|class|as|for|import)\\s+${word}`,
    "u",
  );
  const importedHere = new RegExp(`^from\\s*\\.\\s*import\\b.*${word}`, "mu");
  const others = text.replaceAll(new RegExp(importedHere, "gmu"), "");
  return assigned.test(others);
}
