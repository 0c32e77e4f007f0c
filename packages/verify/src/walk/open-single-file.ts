import { NOTHING_FOLLOWED } from "../python/follow-imports.ts";
import type { Artifact } from "./artifact.ts";
import { NO_FACTS } from "./artifact.ts";
import { readAccess } from "./read-access.ts";
import { scanContent } from "./scan-content.ts";
import type { NamedAccess, Walk } from "./walk.ts";

/** Reads a file that is no archive. Rejects only with LimitExceeded. */
export async function openSingleFile(walk: Walk, { name, access }: NamedAccess): Promise<Artifact> {
  const entry = { path: name, size: access.size, mode: null };
  const read = async (take: (chunk: Uint8Array) => void) => readAccess(access, name, take);
  const content = { access, read };
  const { file } = await scanContent(walk, entry, { content, thoroughness: "hash" });
  const found = { files: [file], inner: [], imports: NOTHING_FOLLOWED, findings: [] };
  return { ...NO_FACTS, ...found, kind: "file", name };
}
