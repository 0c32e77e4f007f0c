import type { BundledLibraries, LibraryTree } from "./bundled-libraries.ts";
import { bundledLibraries } from "./bundled-libraries.ts";
import type { Policy } from "./policy.ts";
import { isLoader } from "./policy.ts";
import type { PolicyFile } from "./policy-file.ts";

/** A file that is loaded by itself, not because another file of the wheel needs it, and what it brings along. */
export type Root = { readonly file: PolicyFile; readonly tree: LibraryTree };

/**
 * Lists the extension modules and what no file of the wheel needs by name (programs, libraries for dlopen), each with its
 * libraries. A library that is not needed by name but was found by another file's search is taken to find what that file
 * finds: at run time it is loaded already.
 */
export function wheelTrees(files: readonly PolicyFile[], policy: Policy): readonly Root[] {
  const needed = new Set(files.flatMap((file) => file.needed));
  const search = bundledLibraries(files);
  const extensions = files.filter(isExtension);
  const others = files.filter((file) => !isExtension(file));
  const unneeded = others.filter((file) => !needed.has(baseName(file.path)));
  const finders = findersOf([...extensions, ...others], { search, policy });
  return [
    ...extensions.map((file) => ({ file, tree: search.treeOf(file) })),
    ...unneeded.map((file) => {
      const tree = search.treeOf(file);
      const finder = isWhole(tree, policy) ? undefined : finders().get(file);
      return { file, tree: finder === undefined ? tree : completed(tree, finder) };
    }),
  ];
}

/** Says whether a file initialises the module that its name says. */
function isExtension({ path, pyInit }: PolicyFile): boolean {
  return pyInit.includes(`PyInit_${baseName(path).split(".")[0] ?? ""}`);
}

/** Gives the last part of a path. */
export function baseName(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

/** Says whether all that is needed is in the wheel or on every machine. */
function isWhole(tree: LibraryTree, policy: Policy): boolean {
  return Array.from(tree).every(
    ([name, found]) => found !== null || isLoader(name) || policy.libraries.has(name),
  );
}

/** Gives, when first asked, the first whole tree that each file is found in. */
function findersOf(
  files: readonly PolicyFile[],
  { search, policy }: { readonly search: BundledLibraries; readonly policy: Policy },
): () => ReadonlyMap<PolicyFile, LibraryTree> {
  let finders: Map<PolicyFile, LibraryTree> | undefined;
  return () => {
    if (finders !== undefined) return finders;
    finders = new Map();
    for (const file of files) {
      const tree = search.treeOf(file);
      if (!isWhole(tree, policy)) continue;
      for (const found of tree.values())
        if (found !== null && !finders.has(found)) finders.set(found, tree);
    }
    return finders;
  };
}

function completed(tree: LibraryTree, finder: LibraryTree): LibraryTree {
  const whole = new Map(tree);
  const open = [...tree.keys()].filter((name) => tree.get(name) === null);
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    const found = finder.get(name);
    if (found === undefined || found === null) continue;
    whole.set(name, found);
    open.push(...found.needed.filter((one) => !whole.has(one)));
    for (const one of found.needed) if (!whole.has(one)) whole.set(one, null);
  }
  return whole;
}
