import { Failure, type Host } from "@wainwright/core";
import { localPath } from "./local-path.ts";
import type { IndexedFile } from "./pylock.ts";

/**
 * Gives the path of a file of an index, fetched once and kept: its bytes are the promised ones.
 * @throws Failure `download-failed`, `checksum-mismatch`, `path-missing`.
 */
export async function cachedFile(
  host: Host,
  file: IndexedFile & { readonly sha256: string },
): Promise<string> {
  const local = localPath(file.url);
  if (local !== null) return provedLocal(host, local, file.sha256);
  const { path } = await host.cache.folder({
    kind: "index-file",
    key: file.sha256,
    make: async (folder) =>
      host.http.download({ url: file.url, sha256: file.sha256, to: `${folder}/file` }),
  });
  return `${path}/file`;
}

async function provedLocal(host: Host, path: string, sha256: string): Promise<string> {
  if ((await host.files.info(path))?.kind !== "file")
    throw new Failure("path-missing", `${path} is not there`, {
      remedy: "Look whether the folder of find-links has changed since it was listed.",
    });
  const found = await host.files.sha256(path);
  if (found === sha256) return host.files.absolute(path);
  throw new Failure("checksum-mismatch", `${path} has sha256 ${found}, expected ${sha256}`, {
    remedy: "Look who changed the file, before you correct the promise.",
  });
}
