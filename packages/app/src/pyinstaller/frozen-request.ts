import type { Interpreter, TargetSpec } from "@wainwright/platform";
import type { WheelCache } from "@wainwright/wheelcache";

/** Is one program to freeze: a script, or a spec file of one's own. */
export interface FrozenSource {
  /** What the program is called; a spec file says it itself. */
  readonly name: string;
  /** Relative to the project. */
  readonly path: string;
  readonly kind: "script" | "spec";
}

/** Is one line of data: files of the project, and the folder of the program they go to. */
export interface FrozenData {
  readonly from: string;
  readonly to: string;
}

/** Says which programs are frozen, and how. */
export interface FrozenRequest {
  readonly target: TargetSpec;
  readonly interpreter: Interpreter;
  /** Folder of the project. */
  readonly project: string;
  /** Folder of the wheelhouse; null where the programs need no package. */
  readonly wheelhouse: string | null;
  /** What the programs need; empty: all that the wheelhouse's lock names. */
  readonly requirements: readonly string[];
  readonly programs: readonly FrozenSource[];
  /** One file each, which unpacks itself at every start; else a folder each. */
  readonly oneFile: boolean;
  readonly data: readonly FrozenData[];
  readonly hiddenImports: readonly string[];
  /** Packages of which everything is taken along. */
  readonly collect: readonly string[];
  /** Further arguments for PyInstaller. */
  readonly args: readonly string[];
  /** PyInstaller's; null for the one that is pinned. */
  readonly version: string | null;
  /** Keeps the bootloader that was built; null for nowhere. */
  readonly cache: WheelCache | null;
}

/** Reads `NAME=path/of/script.py`, `path/of/script.py` or `path/of/program.spec`; null for anything else. */
export function parseFrozenSource(line: string): FrozenSource | null {
  const [, name, path] = /^(?:([\w.-]+)\s*=\s*)?(\S.*)$/.exec(line) ?? [];
  const [, stem, ending] = /([^/]+)\.(py|spec)$/.exec(path ?? "") ?? [];
  if (path === undefined || stem === undefined || !isInside(path)) return null;
  if (ending === "py") return { name: name ?? stem, path, kind: "script" };
  return name === undefined ? { name: stem, path, kind: "spec" } : null;
}

/** Reads `SOURCE:DESTINATION`, as PyInstaller's --add-data does; null for anything else. */
export function parseFrozenData(line: string): FrozenData | null {
  const [from = "", to = "", more] = line.split(":").map((part) => part.trim());
  const isRead = from !== "" && to !== "" && more === undefined;
  return isRead && isInside(from) && isInside(to) ? { from, to } : null;
}

function isInside(path: string): boolean {
  return !path.startsWith("/") && !path.split("/").includes("..");
}
