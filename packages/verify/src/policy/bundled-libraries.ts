import type { PolicyFile } from "./policy-file.ts";

/** What the loader finds for each needed library, direct or not: the file in the wheel, or null where there is none. */
export type LibraryTree = ReadonlyMap<string, PolicyFile | null>;

/** Looks up needed libraries among the files of a wheel. */
export type BundledLibraries = { readonly treeOf: (root: PolicyFile) => LibraryTree };

/** No real wheel comes near (torch with its 60 libraries: some thousands); whatever is left then counts as not bundled. */
const MAX_LOOKUPS = 500_000;

/** Python's own library is never taken from the wheel: two interpreters in one process do not work. */
const LIBPYTHON = /^libpython\d+\.\d+m?.so(\.\d)*$/;

type Search = {
  readonly root: PolicyFile;
  readonly tree: Map<string, PolicyFile | null>;
  readonly find: (soname: string, needing: PolicyFile) => PolicyFile | null;
};

/** Makes a search over the files of a wheel: by RPATH and RUNPATH with $ORIGIN, those of the file that was loaded first included. */
export function bundledLibraries(files: readonly PolicyFile[]): BundledLibraries {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const folders = new Map(files.map((file) => [file, searchFolders(file)]));
  let left = MAX_LOOKUPS;
  const treeOf = (root: PolicyFile): LibraryTree => {
    const first = folders.get(root) ?? searchFolders(root);
    const find = (soname: string, needing: PolicyFile) => {
      const own = folders.get(needing) ?? first;
      const order = [...first.rpath, ...own.rpath, ...own.runpath, ...first.runpath];
      left -= 1 + order.length;
      if (left < 0 || LIBPYTHON.test(soname)) return null;
      for (const folder of order) {
        const found = byPath.get(`${folder}${soname}`);
        if (found !== undefined && isCompatible(found, root)) return found;
      }
      return null;
    };
    const search: Search = { root, tree: new Map(), find };
    walk(search);
    return search.tree;
  };
  return { treeOf };
}

// Depth first, as dlopen's order is not asked for: a name that was looked up once, found or not, is not looked up again.
function walk({ root, tree, find }: Search): void {
  const open = [{ file: root, next: 0 }];
  for (let top = open.at(-1); top !== undefined; top = open.at(-1)) {
    const soname = top.file.needed[top.next++];
    if (soname === undefined) {
      open.pop();
    } else if (!tree.has(soname)) {
      const found = find(soname, top.file);
      tree.set(soname, found);
      if (found !== null) open.push({ file: found, next: 0 });
    }
  }
}

type Folders = { readonly rpath: readonly string[]; readonly runpath: readonly string[] };

// RUNPATH, where there is one, makes the loader ignore RPATH (gABI chapter 5, "Shared Object Dependencies").
function searchFolders(file: PolicyFile): Folders {
  const origin = file.path.split("/").slice(0, -1);
  const within = (paths: readonly string[]) => paths.flatMap((path) => insideWheel(path, origin));
  const runpath = within(file.runpath);
  return { rpath: runpath.length > 0 ? [] : within(file.rpath), runpath };
}

/** Gives the folder in the wheel, with a slash at its end; none for one outside, which is the machine's. */
function insideWheel(path: string, origin: readonly string[]): readonly string[] {
  const match = /^\$(?:ORIGIN|\{ORIGIN\})(?:\/|$)/.exec(path);
  if (match === null) return [];
  const parts = [...origin];
  for (const part of path.slice(match[0].length).split("/")) {
    if (part === "..") {
      if (parts.pop() === undefined) return [];
    } else if (part !== "" && part !== ".") parts.push(part);
  }
  return [parts.map((part) => `${part}/`).join("")];
}

function isCompatible(one: PolicyFile, other: PolicyFile): boolean {
  return one.targets.some(({ elf }) =>
    other.targets.some((target) => elf !== null && target.elf?.machine === elf.machine),
  );
}
