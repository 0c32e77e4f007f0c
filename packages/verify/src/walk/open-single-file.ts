import { NOTHING_FOLLOWED } from "../python/follow-imports.ts";
import type { Artifact } from "./artifact.ts";
import { NO_FACTS } from "./artifact.ts";
import { readAccess } from "./read-access.ts";
import { scanContent } from "./scan-content.ts";
import type { NamedAccess, Walk } from "./walk.ts";

/** Reads a file that is no archive, with what may be attached to it. Rejects only with LimitExceeded. */
export async function openSingleFile(walk: Walk, { name, access }: NamedAccess): Promise<Artifact> {
  const entry = { path: name, size: access.size, mode: null };
  const read = async (take: (chunk: Uint8Array) => void) => readAccess(access, name, take);
  const content = { access, read };
  const { file, inner } = await scanContent(walk, entry, { content, thoroughness: "hash" });
  // A frozen program is what is attached to it, and its own code the first of its files.
  if (inner !== null) return { ...inner, files: [file, ...inner.files] };
  const found = { files: [file], inner: [], imports: NOTHING_FOLLOWED, findings: [] };
  return { ...NO_FACTS, ...found, kind: "file", name };
}
