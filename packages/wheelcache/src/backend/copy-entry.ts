import type { Files } from "@wainwright/core";
import { ARCHIVE_NAME, MANIFEST_NAME } from "../entry/manifest.ts";

/**
 * Copies the files of an entry: not what leads elsewhere, and not what is none of an entry's.
 * @throws an error with the code ENOENT where the entry is taken away meanwhile: half of one is not to be judged.
 */
export async function copyEntry(files: Files, from: string, into: string): Promise<void> {
  for (const name of await files.list(from)) {
    const path = `${from}/${name}`;
    if (!isOfEntry(name)) continue;
    const info = await files.info(path);
    if (info === null || info.kind === "file") await files.copy(path, `${into}/${name}`);
  }
}

function isOfEntry(name: string): boolean {
  return name === MANIFEST_NAME || name === ARCHIVE_NAME || name.endsWith(".whl");
}
