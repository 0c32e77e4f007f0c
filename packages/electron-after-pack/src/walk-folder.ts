import type { Stats } from "node:fs";
import { lstat, readdir, realpath } from "node:fs/promises";
import { join, sep } from "node:path";
import type { FolderFile } from "@wainwright/verify";

/** Is what is in a folder, and which links in it lead out of it or to nothing. */
export interface WalkedService {
  readonly files: readonly FolderFile[];
  readonly lost: readonly string[];
}

/** Lists everything below a folder, sorted by path. */
export async function walkFolder(folder: string): Promise<WalkedService> {
  const files: FolderFile[] = [];
  const lost: string[] = [];
  const entries = await readdir(folder, { recursive: true });
  for (const entry of entries.toSorted()) {
    const path = entry.split(sep).join("/");
    const stats = await lstat(join(folder, entry));
    if (stats.isSymbolicLink() && !(await staysIn(folder, entry))) lost.push(path);
    if (!stats.isDirectory())
      files.push({ path, size: stats.size, kind: kindOf(stats), mode: stats.mode & 0o7777 });
  }
  return { files, lost };
}

function kindOf(stats: Stats): FolderFile["kind"] {
  if (stats.isFile()) return "file";
  return stats.isSymbolicLink() ? "link" : "other";
}

async function staysIn(folder: string, entry: string): Promise<boolean> {
  try {
    return (await realpath(join(folder, entry))).startsWith(`${folder}${sep}`);
  } catch {
    // It leads to nothing.
    return false;
  }
}
