import type { TextSource } from "../walk/text-source.ts";
import { importTree } from "./import-tree.ts";
import type { ModuleSearch, SuffixTest } from "./module-search.ts";
import { attributeTest, isOpenPackage, providerOf } from "./module-search.ts";
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

/** What comes of importing every top package of an artifact, as far as it is certain. */
export type FollowedImports = {
  readonly missing: readonly MissingImport[];
  /** Extension modules that are imported, as paths in the artifact. */
  readonly extensions: ReadonlySet<string>;
};

/** What comes of it where nothing is imported. */
export const NOTHING_FOLLOWED: FollowedImports = { missing: [], extensions: new Set() };

/** Files followed at most: the closure of even large packages has some hundreds. */
const MAX_FILES = 5000;

type Found = FollowedImports & { readonly follow: readonly string[] };

/** Follows the column-0 relative imports from every top `__init__.py` below the roots (folders with `/` at the end) as a closure. Never rejects. */
export async function followImports(
  source: TextSource,
  isLoadable: SuffixTest,
  roots: readonly string[] = [""],
): Promise<FollowedImports> {
  const tree = importTree(source.paths, roots);
  const search = { text: async (path: string) => source.text(path), tree, isLoadable };
  const queue = Array.from(search.tree.files.keys()).filter(isTopPackage).toSorted();
  const seen = new Set(queue);
  const missing = new Map<string, MissingImport>();
  const extensions = new Set<string>();
  for (const path of queue) {
    const found = await visit(search, path);
    for (const one of found.missing) if (!missing.has(one.module)) missing.set(one.module, one);
    for (const file of found.extensions) extensions.add(file);
    const fresh = found.follow.filter((one) => !seen.has(one)).slice(0, MAX_FILES - seen.size);
    for (const one of fresh) seen.add(one);
    queue.push(...new Set(fresh));
  }
  return { missing: Array.from(missing.values()), extensions };
}

function isTopPackage(path: string): boolean {
  return /^[^/]+\/__init__\.py$/.test(path);
}

async function visit(search: ModuleSearch, path: string): Promise<Found> {
  const importer = search.tree.files.get(path) ?? path;
  const text = (await search.text(importer)) ?? "";
  const parents = path.split("/").slice(0, -1);
  const modules = await Promise.all(
    relativeImports(text).map((one) => modulesOf(search, parents, one)),
  );
  const founds = await Promise.all(modules.flat().map((one) => resolve(search, importer, one)));
  return merge(founds);
}

// The modules that an import needs, as parts of their import path.
async function modulesOf(
  search: ModuleSearch,
  parents: readonly string[],
  imported: RelativeImport,
): Promise<readonly (readonly string[])[]> {
  const base = parents.slice(0, parents.length - imported.level + 1);
  if (imported.level > parents.length) return [];
  if (imported.module.length > 0) return [[...base, ...imported.module]];
  const isAttribute = await attributeTest(search, base.join("/"));
  return imported.names
    .filter((name) => name !== "*" && !isAttribute(name))
    .map((name) => [...base, name]);
}

// Each part in turn; what lies below anything but a package cannot be told.
async function resolve(
  search: ModuleSearch,
  importer: string,
  parts: readonly string[],
): Promise<Found> {
  const follow: string[] = [];
  const extensions = new Set<string>();
  for (let length = 2; length <= parts.length; length++) {
    const path = parts.slice(0, length).join("/");
    const provider = providerOf(search, path);
    if (provider === null) {
      const isOpen = await isOpenPackage(search, parts.slice(0, length - 1).join("/"));
      const missing = isOpen ? [] : [missingModule(search, importer, path)];
      return { missing, extensions, follow };
    }
    if ("file" in provider) follow.push(provider.file);
    if ("files" in provider) provider.files.forEach((file) => extensions.add(file));
    if (provider.kind !== "package") break;
  }
  return { missing: [], extensions, follow };
}

function missingModule(search: ModuleSearch, importer: string, path: string): MissingImport {
  const files = (search.tree.extensions.get(path) ?? []).map((one) => one.file);
  return { importer, module: path.replaceAll("/", "."), candidates: files.toSorted() };
}

function merge(founds: readonly Found[]): Found {
  return {
    missing: founds.flatMap((one) => one.missing),
    extensions: new Set(founds.flatMap((one) => Array.from(one.extensions))),
    follow: founds.flatMap((one) => one.follow),
  };
}
