import type { RandomAccess } from "@wainwright/archive";
import { makeFinding } from "./findings/make-finding.ts";
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
  const head = await access.read(0, Math.min(HEAD, access.size));
  const format = artifactFormat(head, name) ?? (walk.depth === 0 ? formatOfName(name) : null);
  if (format === null) return null;
  if (walk.depth >= walk.limits.depth) return tooDeep(walk, name);
  return open(walk, file, format);
}

async function open(
  walk: Walk,
  file: NamedAccess,
  format: ArtifactFormat,
): Promise<Artifact | null> {
  switch (format) {
    case "zip":
      return openZip(walk, file);
    case "zip with a prefix":
      return (await endsAsZip(file.access)) ? openZip(walk, file) : null;
    case "tar":
      return openTar(walk, file);
    default:
      return null;
  }
}

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
]);

/** The end of central directory record of a zip without a comment (APPNOTE.TXT 4.3.16). */
const END_RECORD = 22;

async function endsAsZip(access: RandomAccess): Promise<boolean> {
  if (access.size < END_RECORD) return false;
  const end = await access.read(access.size - END_RECORD, 4);
  return Buffer.from(end).toString("latin1") === "PK\x05\x06";
}

function tooDeep(walk: Walk, name: string): Artifact {
  const expected = `at most ${walk.limits.depth} archives inside one another`;
  return brokenArtifact("file", name, [
    makeFinding("archive-too-deep", { file: name, expected, found: "one more" }),
  ]);
}
