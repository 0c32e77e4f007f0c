import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

/** Is the repository's root folder. */
export const ROOT = join(import.meta.dirname, "..");

/** Lists the files of a folder that differ from what it should hold: other content, missing, or too many. */
export async function compareTree(
  folder: string,
  wanted: ReadonlyMap<string, Buffer>,
): Promise<readonly string[]> {
  const there = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const found = there
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
  const differing = found.filter((path) => !wanted.has(path));
  for (const [path, content] of wanted) {
    const current = await readFile(join(folder, path)).catch(() => null);
    if (current === null || !content.equals(current)) differing.push(path);
  }
  return differing.toSorted();
}
