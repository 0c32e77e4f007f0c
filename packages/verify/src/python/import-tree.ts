import { extensionName } from "./extension-name.ts";

/** Where a file lies once its artifact is installed: the folders of wheels that installers merge into the root. */
const LIBRARIES = /^[^/]+\.data\/(?:purelib|platlib)\//;

/** An extension module by its suffix, and its path in the artifact. */
type FoundExtension = { readonly suffix: string; readonly file: string };

/** The files that Python can import, by their path below an entry of sys.path. */
export type ImportTree = {
  /** Import path ("rpds/__init__.py") to path in the artifact. */
  readonly files: ReadonlyMap<string, string>;
  /** Every folder that holds a file, without `/` at the end. */
  readonly folders: ReadonlySet<string>;
  /** The extension modules by the import path of the module ("rpds/rpds"). */
  readonly extensions: ReadonlyMap<string, readonly FoundExtension[]>;
};

/** Lays the paths of an artifact out as they are imported from its roots: folders with `/` at the end, or "". */
export function importTree(paths: readonly string[], roots: readonly string[]): ImportTree {
  const files = new Map<string, string>();
  const folders = new Set<string>();
  const extensions = new Map<string, FoundExtension[]>();
  for (const path of paths) {
    const root = roots.find((one) => path.startsWith(one));
    if (root === undefined) continue;
    const imported = path.slice(root.length).replace(LIBRARIES, "");
    files.set(imported, path);
    addExtension(extensions, imported, path);
    for (let end = imported.lastIndexOf("/"); end > 0; end = imported.lastIndexOf("/", end - 1)) {
      const folder = imported.slice(0, end);
      if (folders.has(folder)) break;
      folders.add(folder);
    }
  }
  return { files, folders, extensions };
}

function addExtension(
  extensions: Map<string, FoundExtension[]>,
  imported: string,
  file: string,
): void {
  const name = extensionName(imported);
  if (name === null) return;
  const module = `${name.folder}${name.stem}`;
  const found = { suffix: name.suffix, file };
  const known = extensions.get(module);
  if (known === undefined) extensions.set(module, [found]);
  else known.push(found);
}
