import type { RandomAccess } from "@wainwright/archive";
import { openImageArchive } from "../image/open-image-archive.ts";
import { followImports } from "../python/follow-imports.ts";
import type { Artifact } from "./artifact.ts";
import { NO_FACTS } from "./artifact.ts";
import { folderArchive } from "./folder-archive.ts";
import { folderTexts } from "./folder-texts.ts";
import { scanArchive } from "./scan-archive.ts";
import type { Walk } from "./walk.ts";
import type { OpenFile, WalkedFolder } from "./walked-folder.ts";

/** Reads a folder: an image's OCI layout by its mark, or one of installed files. Rejects only with LimitExceeded. */
export async function openFolder(
  walk: Walk,
  name: string,
  folder: WalkedFolder,
): Promise<Artifact> {
  const paths = new Set(folder.files.map((file) => file.path));
  if (paths.has("oci-layout") && paths.has("index.json")) return openLayout(walk, name, folder);
  const { files, inner } = await scanArchive(walk, folderArchive(folder), "look");
  const imports = await followImports(folderTexts(folder), () => true);
  return { ...NO_FACTS, kind: "folder", name, files, inner, imports, findings: [] };
}

// The parts of an image are few: all stay open until it was read.
async function openLayout(walk: Walk, name: string, folder: WalkedFolder): Promise<Artifact> {
  const opened: OpenFile[] = [];
  const known = new Set(folder.files.map((file) => file.path));
  const part = async (path: string): Promise<RandomAccess | null> => {
    if (!known.has(path)) return null;
    const file = await folder.open(path);
    opened.push(file);
    return file;
  };
  try {
    return await openImageArchive(walk, name, part);
  } finally {
    for (const file of opened) await file.close();
  }
}
