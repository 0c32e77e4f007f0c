import type { Artifact } from "./walk/artifact.ts";
import { isArtifact } from "./walk/is-artifact.ts";
import { HEAD } from "./walk/held-content.ts";
import type { NamedAccess, Walk } from "./walk/walk.ts";
import { openZip } from "./zip/open-zip.ts";

/** Recognises what a file is and reads it to its end; null when it is no artifact. Rejects only with LimitExceeded. */
export async function openArtifact(walk: Walk, file: NamedAccess): Promise<Artifact | null> {
  const { name, access } = file;
  const head = await access.read(0, Math.min(HEAD, access.size));
  const isNamedWheel = walk.depth === 0 && name.toLowerCase().endsWith(".whl");
  if (isNamedWheel || isArtifact(head, name)) return openZip(walk, file);
  return null;
}
