import type { Archive, ArchiveProblem, RandomAccess } from "@wainwright/archive";
import { decompressed, tarArchive, tarStream } from "@wainwright/archive";
import { openImageArchive } from "../image/open-image-archive.ts";
import { NOTHING_FOLLOWED } from "../python/follow-imports.ts";
import { archiveLimits } from "../walk/archive-limits.ts";
import { archiveFinding } from "../walk/archive-findings.ts";
import type { Artifact } from "../walk/artifact.ts";
import { NO_FACTS } from "../walk/artifact.ts";
import { brokenArtifact } from "../walk/broken-artifact.ts";
import { scanArchive } from "../walk/scan-archive.ts";
import type { NamedAccess, Walk } from "../walk/walk.ts";
import { deeper } from "../walk/walk.ts";
import { isImageLayout, tarParts } from "./tar-parts.ts";

/** Reads a tar, compressed or not: a saved image, an sdist by its PKG-INFO, or any other. Rejects only with LimitExceeded. */
export async function openTar(walk: Walk, file: NamedAccess): Promise<Artifact> {
  const { name, access } = file;
  const archive = openStream(walk, access);
  if ("kind" in archive) return brokenArtifact("tar", name, [archiveFinding(name, archive)]);
  if (!archive.isPacked) {
    const parts = await tarParts(access);
    if (isImageLayout(Array.from(parts.keys())))
      return openImageArchive(walk, name, async (path) => parts.get(path) ?? null);
  }
  const scanned = await scanTar(walk, name, archive.archive);
  const isImage = archive.isPacked && isImageLayout(scanned.files.map((one) => one.path));
  return isImage ? openUnpacked(walk, file) : scanned;
}

type OpenedTar = { readonly archive: Archive; readonly isPacked: boolean };

function openStream(walk: Walk, access: RandomAccess): OpenedTar | ArchiveProblem {
  const limits = archiveLimits(walk);
  const stream = decompressed(access, limits);
  if (stream.ok) return { archive: tarStream(stream.stream, limits), isPacked: true };
  return stream.problem.kind === "compression-unknown"
    ? { archive: tarArchive(access, limits), isPacked: false }
    : stream.problem;
}

async function scanTar(walk: Walk, name: string, archive: Archive): Promise<Artifact> {
  const { files, inner, problems } = await scanArchive(deeper(walk), archive, "look");
  const isSdist = files.some(({ path }) => /^[^/]+\/PKG-INFO$/.test(path));
  const told = problems.filter(({ kind }) => kind !== "duplicate-name");
  return {
    ...NO_FACTS,
    kind: isSdist ? "sdist" : "tar",
    name,
    files,
    inner,
    imports: NOTHING_FOLLOWED,
    findings: told.map((problem) => archiveFinding(name, problem)),
  };
}

// The parts of an image name one another in any order: a compressed one is unpacked aside first.
async function openUnpacked(walk: Walk, { name, access }: NamedAccess): Promise<Artifact> {
  const scratch = await walk.scratch.scratchFile();
  try {
    const stream = decompressed(access);
    if (stream.ok) for await (const chunk of stream.stream.chunks) scratch.append(chunk);
    const parts = await tarParts(scratch);
    return await openImageArchive(walk, name, async (path) => parts.get(path) ?? null);
  } finally {
    await scratch.close();
  }
}
