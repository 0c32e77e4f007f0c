import { asarArchive } from "@wainwright/archive";
import { NOTHING_FOLLOWED } from "../python/follow-imports.ts";
import { archiveFinding } from "../walk/archive-findings.ts";
import { archiveLimits } from "../walk/archive-limits.ts";
import type { Artifact } from "../walk/artifact.ts";
import { NO_FACTS } from "../walk/artifact.ts";
import { brokenArtifact } from "../walk/broken-artifact.ts";
import { scanArchive } from "../walk/scan-archive.ts";
import type { NamedAccess, Walk } from "../walk/walk.ts";
import { deeper } from "../walk/walk.ts";

/** Reads an asar archive, checking the sums that it has; what lies unpacked beside it is its folder's. Rejects only with LimitExceeded. */
export async function openAsar(walk: Walk, { name, access }: NamedAccess): Promise<Artifact> {
  const opened = await asarArchive(access, archiveLimits(walk));
  if (!opened.ok) return brokenArtifact("asar", name, [archiveFinding(name, opened.problem)]);
  const unpacked = new Set(opened.asar.unpacked);
  const { files, inner, problems } = await scanArchive(deeper(walk), opened.asar, "read");
  return {
    ...NO_FACTS,
    kind: "asar",
    name,
    files: files.filter(({ path }) => !unpacked.has(path)),
    inner,
    imports: NOTHING_FOLLOWED,
    findings: problems.map((problem) => archiveFinding(name, problem)),
  };
}
