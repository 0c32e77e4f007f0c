import { Failure, type Host } from "@wainwright/core";
import type { FoundWheel } from "../plan/planned-package.ts";
import { cachedFile } from "../source/cached-file.ts";

/**
 * Brings a wheel that is there already, under its own name.
 * @returns its path, in the cache.
 * @throws Failure `checksum-missing`, `checksum-mismatch`, `download-failed`, `path-missing`.
 */
export async function fetchWheel(host: Host, { file }: FoundWheel): Promise<string> {
  const { sha256 } = file;
  if (sha256 === null)
    throw new Failure("checksum-missing", `${file.name}: its place promises no sha256`, {
      remedy: "Let the index give hashes (PEP 503), or leave it out.",
    });
  const found = await cachedFile(host, { ...file, sha256 });
  const { path } = await host.cache.folder({
    kind: "wheel",
    key: `${sha256} ${file.name}`,
    make: async (folder) => host.files.copy(found, `${folder}/${file.name}`),
  });
  return `${path}/${file.name}`;
}
