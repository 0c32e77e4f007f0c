import { normalizeProjectName } from "@wainwright/wheel";

/** Maps a project's normalised name to the sha256 sums (lower-case hex) that its files have to have. */
export type PromisedHashes = ReadonlyMap<string, readonly string[]>;

const NAME = /^[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?/;
const HASH = /(?<=\s)--hash[=\s]sha256:([0-9a-fA-F]{64})(?=\s|$)/g;

/** Gathers the hashes that requirement lines promise: `NAME==VERSION --hash=sha256:…` (pip's "Hash-checking Mode"). */
export function promisedHashes(lines: readonly string[]): PromisedHashes {
  const promised = new Map<string, readonly string[]>();
  for (const line of lines) {
    const name = NAME.exec(line)?.[0];
    const hashes = [...line.matchAll(HASH)].map(([, hash = ""]) => hash.toLowerCase());
    if (name === undefined || hashes.length === 0) continue;
    const key = normalizeProjectName(name);
    promised.set(key, [...(promised.get(key) ?? []), ...hashes]);
  }
  return promised;
}
