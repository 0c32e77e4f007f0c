import { requirementName } from "./requirement-name.ts";

/** Maps a project's normalised name to the sha256 sums (lower-case hex) that its files have to have. */
export type PromisedHashes = ReadonlyMap<string, readonly string[]>;

const HASH = /(?<=\s)--hash[=\s]sha256:([0-9a-fA-F]{64})(?=\s|$)/g;

/** Gathers the hashes that requirement lines promise: `NAME==VERSION --hash=sha256:…` (pip's "Hash-checking Mode"). */
export function promisedHashes(lines: readonly string[]): PromisedHashes {
  const promised = new Map<string, readonly string[]>();
  for (const line of lines) {
    const key = requirementName(line);
    const hashes = [...line.matchAll(HASH)].map(([, hash = ""]) => hash.toLowerCase());
    if (key === null || hashes.length === 0) continue;
    promised.set(key, [...(promised.get(key) ?? []), ...hashes]);
  }
  return promised;
}
