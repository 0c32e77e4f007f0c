import type { Archive, ArchiveProblem } from "@wainwright/archive";
import type { Artifact } from "./artifact.ts";
import type { Thoroughness } from "./scan-content.ts";
import { scanContent } from "./scan-content.ts";
import type { ScannedFile } from "./scanned-file.ts";
import type { Walk } from "./walk.ts";

/** What an archive holds after it was walked. */
export type ScannedArchive = {
  /** Sorted by path. */
  readonly files: readonly ScannedFile[];
  /** Sorted by name. */
  readonly inner: readonly Artifact[];
  /** Paths of links and devices. */
  readonly others: readonly string[];
  readonly problems: readonly ArchiveProblem[];
};

/** Walks an archive once, holding one file at a time. Rejects only with LimitExceeded. */
export async function scanArchive(
  walk: Walk,
  archive: Archive,
  thoroughness: Thoroughness,
): Promise<ScannedArchive> {
  const files: ScannedFile[] = [];
  const inner: Artifact[] = [];
  const others: string[] = [];
  const problems = await archive.walk(async (member, content) => {
    if (member.kind !== "file") {
      if (member.kind !== "folder") others.push(member.path);
      return;
    }
    const scanned = await scanContent(walk, member, { content, thoroughness });
    files.push(scanned.file);
    if (scanned.inner !== null) inner.push(scanned.inner);
  });
  return { files: byPath(files), inner: byName(inner), others, problems };
}

function byPath(files: readonly ScannedFile[]): readonly ScannedFile[] {
  return files.toSorted((a, b) => (a.path < b.path ? -1 : Number(a.path > b.path)));
}

function byName(artifacts: readonly Artifact[]): readonly Artifact[] {
  return artifacts.toSorted((a, b) => (a.name < b.name ? -1 : Number(a.name > b.name)));
}
