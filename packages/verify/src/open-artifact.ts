import { openDeb } from "./deb/open-deb.ts";
import { makeFinding } from "./findings/make-finding.ts";
import { openAsar } from "./program/open-asar.ts";
import { openProgram } from "./program/open-program.ts";
import { openTar } from "./tar/open-tar.ts";
import type { Artifact } from "./walk/artifact.ts";
import { brokenArtifact } from "./walk/broken-artifact.ts";
import { HEAD } from "./walk/held-content.ts";
import type { ArtifactFormat } from "./walk/is-artifact.ts";
import { artifactFormat } from "./walk/is-artifact.ts";
import type { NamedAccess, Walk } from "./walk/walk.ts";
import { openZip } from "./zip/open-zip.ts";

/** Recognises what a file is and reads it to its end; null when it is no artifact. Rejects only with LimitExceeded. */
export async function openArtifact(walk: Walk, file: NamedAccess): Promise<Artifact | null> {
  const { name, access } = file;
  const head = await access.read(0, Math.min(HEAD, access.size)).catch(() => new Uint8Array());
  const format = artifactFormat(head, name) ?? (walk.depth === 0 ? formatOfName(name) : null);
  const native = file.native ?? null;
  if (format === null) return native === null ? null : openProgram(walk, file, native);
  return walk.depth < walk.limits.depth ? OPENERS[format](walk, file) : tooDeep(walk, name);
}

const OPENERS: Readonly<
  Record<ArtifactFormat, (walk: Walk, file: NamedAccess) => Promise<Artifact>>
> = { zip: openZip, tar: openTar, deb: openDeb, asar: openAsar };

// What somebody hands over under such a name is refused when it is not that, not passed over.
function formatOfName(name: string): ArtifactFormat | null {
  const ending = /\.([^.]+)$/.exec(name.toLowerCase())?.[1] ?? "";
  return FORMATS.get(ending) ?? null;
}

const FORMATS: ReadonlyMap<string, ArtifactFormat> = new Map([
  ["whl", "zip"],
  ["pyz", "zip"],
  ["pex", "zip"],
  ["shiv", "zip"],
  ["deb", "deb"],
  ["tar", "tar"],
  ["tgz", "tar"],
  ["asar", "asar"],
]);

function tooDeep(walk: Walk, name: string): Artifact {
  const expected = `at most ${walk.limits.depth} archives inside one another`;
  return brokenArtifact("file", name, [
    makeFinding("archive-too-deep", { file: name, expected, found: "one more" }),
  ]);
}
