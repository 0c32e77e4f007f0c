import type { Host } from "@wainwright/core";
import { normalizeProjectName } from "@wainwright/wheel";

/** Maps a project's normalised name to the sha256 sums (lower-case hex) that its files have to have. */
export type PromisedHashes = ReadonlyMap<string, readonly string[]>;

/** Files that include each other, or very many, are read no further. */
const MOST_FILES = 100;
const NAME = /^[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?/;
const HASH = /(?<=\s)--hash[=\s]sha256:([0-9a-fA-F]{64})(?=\s|$)/g;
const INCLUDED = /^(?:-r|--requirement|-c|--constraint)[=\s]\s*(\S.*)$/;

/**
 * Gathers the hashes that requirement lines promise (`--hash=sha256:…`), also in the files that they include.
 * What cannot be read promises nothing here: the resolver tells it.
 *
 * See pip's documentation, "Requirements File Format" and "Hash-checking Mode".
 * @param folder what the paths in the lines are relative to.
 */
export async function promisedHashes(
  host: Pick<Host, "files">,
  lines: readonly string[],
  folder: string,
): Promise<PromisedHashes> {
  const promised = new Map<string, readonly string[]>();
  const queue = [{ lines, folder }];
  const seen = new Set<string>();
  for (let part = queue.shift(); part !== undefined; part = queue.shift()) {
    for (const line of part.lines) addHashes(promised, line);
    for (const path of includedBy(part.lines, part.folder).filter((one) => !seen.has(one))) {
      if (seen.size >= MOST_FILES) return promised;
      seen.add(path);
      const text = await host.files.readTextIfThere(path);
      if (text !== null) queue.push({ lines: logicalLines(text), folder: parentOf(path) });
    }
  }
  return promised;
}

function addHashes(promised: Map<string, readonly string[]>, line: string): void {
  const name = NAME.exec(line)?.[0];
  const hashes = [...line.matchAll(HASH)].map(([, hash = ""]) => hash.toLowerCase());
  if (name === undefined || hashes.length === 0) return;
  const key = normalizeProjectName(name);
  promised.set(key, [...(promised.get(key) ?? []), ...hashes]);
}

function includedBy(lines: readonly string[], folder: string): readonly string[] {
  return lines.flatMap((line) => {
    const path = INCLUDED.exec(line)?.[1]?.replace(/^(["'])(.*)\1$/, "$2");
    if (path === undefined || /^[a-z+]+:\/\//i.test(path)) return [];
    return [path.startsWith("/") ? path : `${folder}/${path}`];
  });
}

/** Joins lines that end in a backslash, and drops comments and blank lines. */
function logicalLines(text: string): readonly string[] {
  return text
    .replaceAll(/\\\r?\n/g, " ")
    .split(/\r?\n/)
    .map((line) => line.replace(/(?:^|\s+)#.*$/, "").trim())
    .filter((line) => line !== "");
}

function parentOf(path: string): string {
  return path.slice(0, path.lastIndexOf("/"));
}
