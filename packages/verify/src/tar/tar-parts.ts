import type { RandomAccess } from "@wainwright/archive";
import { tarArchive } from "@wainwright/archive";

/** Finds where the plain files of a tar lie, by their paths without a leading "./"; nothing but headers is read. */
export async function tarParts(access: RandomAccess): Promise<ReadonlyMap<string, RandomAccess>> {
  const parts = new Map<string, RandomAccess>();
  await tarArchive(access).walk(async (member, content) => {
    if (member.kind === "file" && content.access !== null)
      parts.set(member.path.replace(/^\.\//, ""), content.access);
  });
  return parts;
}

/** Says whether files are those of a container image: an OCI layout, or what `docker save` wrote. */
export function isImageLayout(paths: readonly string[]): boolean {
  const names = new Set(paths.map((path) => path.replace(/^\.\//, "")));
  const isOci = names.has("oci-layout") && names.has("index.json");
  return isOci || (names.has("manifest.json") && paths.some(isLayer));
}

function isLayer(path: string): boolean {
  return /(?:^|\/)(?:layer|[0-9a-f]{64})(?:\.tar)?$|blobs\/sha256\//.test(path);
}
