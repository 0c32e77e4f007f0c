import { basename } from "node:path/posix";
import type { LibraryTree } from "./bundled-libraries.ts";
import { bundledLibraries } from "./bundled-libraries.ts";
import type { PolicyFile } from "./policy-file.ts";

/** A file that is loaded by itself, not because another file of the wheel needs it, and what it brings along. */
export type Root = { readonly file: PolicyFile; readonly tree: LibraryTree };

/** Lists the extension modules and what no file of the wheel needs by name (programs, libraries for dlopen), each with its libraries. */
export function wheelTrees(files: readonly PolicyFile[]): readonly Root[] {
  const needed = new Set(files.flatMap((file) => file.needed));
  const { treeOf } = bundledLibraries(files);
  return files
    .filter((file) => isExtension(file) || !needed.has(basename(file.path)))
    .map((file) => ({ file, tree: treeOf(file) }));
}

/** Says whether a file initialises the module that its name says. */
function isExtension({ path, pyInit }: PolicyFile): boolean {
  return pyInit.includes(`PyInit_${basename(path).split(".")[0] ?? ""}`);
}
