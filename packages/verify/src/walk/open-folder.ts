import { followImports } from "../python/follow-imports.ts";
import type { Artifact } from "./artifact.ts";
import { NO_FACTS } from "./artifact.ts";
import { folderArchive } from "./folder-archive.ts";
import { folderTexts } from "./folder-texts.ts";
import { scanArchive } from "./scan-archive.ts";
import type { Walk } from "./walk.ts";
import type { WalkedFolder } from "./walked-folder.ts";

/** Reads a folder as one of installed files. Rejects only with LimitExceeded. */
export async function openFolder(
  walk: Walk,
  name: string,
  folder: WalkedFolder,
): Promise<Artifact> {
  const { files, inner } = await scanArchive(walk, folderArchive(folder), "look");
  const imports = await followImports(folderTexts(folder), () => true);
  return { ...NO_FACTS, kind: "folder", name, files, inner, imports, findings: [] };
}
