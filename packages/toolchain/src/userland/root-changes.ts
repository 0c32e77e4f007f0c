import { shellQuote } from "../system/shell-quote.ts";

/** Says what a root gets or loses besides its packages; paths are relative to the root. */
export interface RootChanges {
  readonly folders: readonly string[];
  /** Symbolic links, each with where it leads; what is there already stays. */
  readonly links: readonly (readonly [path: string, leadsTo: string])[];
  /** Files and folders of the packages that would be in the way. */
  readonly removed: readonly string[];
  /** Folders of the packages that would be in the way, each with where it goes instead; an empty one takes its place. */
  readonly moved?: readonly (readonly [from: string, to: string])[];
}

/** Writes the changes as a POSIX shell command to be run in the root's folder. */
export function changesCommand({ folders, links, removed, moved = [] }: RootChanges): string {
  return [
    ...removed.map((path) => `rm -rf ${shellQuote(path)}`),
    ...moved.map(([from, to]) => moveCommand(shellQuote(from), shellQuote(to))),
    ...folders.map((path) => `mkdir -p ${shellQuote(path)}`),
    ...links.map(([path, leadsTo]) => {
      const place = shellQuote(path);
      return `{ [ -e ${place} ] || [ -L ${place} ] || ln -s ${shellQuote(leadsTo)} ${place}; }`;
    }),
  ].join(" && ");
}

function moveCommand(from: string, to: string): string {
  return `mkdir -p "$(dirname ${to})" && { [ -e ${to} ] || [ ! -e ${from} ] || mv ${from} ${to}; } && mkdir -p ${from}`;
}
