import { basename } from "node:path/posix";
/** The file name of an extension module, taken apart. */
export type ExtensionName = {
  /** The folder with its `/`, or "". */
  readonly folder: string;
  /** What stands before the first dot: the module's own name. */
  readonly stem: string;
  /** All from the first dot on: ".cpython-311-x86_64-linux-gnu.so", ".abi3.so", ".so", ".pyd". */
  readonly suffix: string;
  /** Whether the suffix names a Python, as only extension modules have it. */
  readonly isTagged: boolean;
};

const LIBRARY = /\.(?:so|pyd)$/;
const TAGGED = /^\.(?:cpython-\d|pypy\d|graalpy\d|cp\d+t?-|abi3)[^/]*\.(?:so|pyd)$/;

/** Takes the path of a possible extension module apart; null when its name cannot be one. */
export function extensionName(path: string): ExtensionName | null {
  const base = basename(path);
  const dot = base.indexOf(".");
  if (dot <= 0 || !LIBRARY.test(base)) return null;
  const suffix = base.slice(dot);
  const folder = path.slice(0, path.length - base.length);
  return { folder, stem: base.slice(0, dot), suffix, isTagged: TAGGED.test(suffix) };
}
