import { parseWheelName } from "@wainwright/wheel";
import { followImports, NOTHING_FOLLOWED } from "../python/follow-imports.ts";
import type { Artifact } from "../walk/artifact.ts";
import { NO_FACTS } from "../walk/artifact.ts";
import { scanArchive } from "../walk/scan-archive.ts";
import type { ScannedFile } from "../walk/scanned-file.ts";
import type { Walk } from "../walk/walk.ts";
import { deeper } from "../walk/walk.ts";
import { wheelClaims } from "../wheel/wheel-claims.ts";
import type { OpenedZip } from "../zip/opened-zip.ts";
import { zipMembers } from "../zip/zip-members.ts";
import { zipTexts } from "../zip/zip-texts.ts";
import type { ZipappFacts } from "./zipapp-facts.ts";

/** Reads a zipapp; the distributions of a pex become artifacts of their own, held to the tags that their folders name. */
export async function openZipapp(
  walk: Walk,
  { name, zip, findings }: OpenedZip,
  zipapp: ZipappFacts,
): Promise<Artifact> {
  const { files, inner } = await scanArchive(deeper(walk), zipMembers(zip), "read");
  const distributions = zipapp.roots.flatMap((root) => distribution(root, files));
  const placed = new Set(distributions.map((one) => `${one.name}/`));
  return {
    ...NO_FACTS,
    kind: "zipapp",
    name,
    files: files.filter(({ path }) => !placed.has(rootOf(path))),
    inner: [...distributions, ...inner],
    imports: await followImports(zipTexts(zip), () => true, byLength(zipapp.roots)),
    findings,
    zipapp,
  };
}

function rootOf(path: string): string {
  return /^\.deps\/[^/]+\//.exec(path)?.[0] ?? "";
}

function byLength(roots: readonly string[]): readonly string[] {
  return roots.toSorted((a, b) => b.length - a.length);
}

function distribution(root: string, files: readonly ScannedFile[]): readonly Artifact[] {
  const named = parseWheelName(root.slice(root.indexOf("/") + 1, -1));
  if (root === "" || !named.ok) return [];
  const own = files.filter(({ path }) => path.startsWith(root));
  const claims = wheelClaims(named.name.tags);
  return [
    {
      ...NO_FACTS,
      kind: "wheel",
      name: root.slice(0, -1),
      files: own.map((file) => within(file, root)),
      inner: [],
      imports: NOTHING_FOLLOWED,
      findings: [],
      wheel: { claims, metadata: null, record: null, recordPath: null },
    },
  ];
}

function within(file: ScannedFile, root: string): ScannedFile {
  const path = file.path.slice(root.length);
  return { ...file, path, native: file.native === null ? null : { ...file.native, path } };
}
