import { basename } from "node:path/posix";
import type { Zip } from "@wainwright/archive";
import { listZip } from "@wainwright/archive";
import type { Finding } from "../findings/finding.ts";
import { followImports, NOTHING_FOLLOWED } from "../python/follow-imports.ts";
import { archiveLimits } from "../walk/archive-limits.ts";
import { archiveFinding } from "../walk/archive-findings.ts";
import type { Artifact } from "../walk/artifact.ts";
import { NO_FACTS } from "../walk/artifact.ts";
import { scanArchive } from "../walk/scan-archive.ts";
import { brokenArtifact } from "../walk/broken-artifact.ts";
import type { NamedAccess, Walk } from "../walk/walk.ts";
import { deeper } from "../walk/walk.ts";
import { zipMembers } from "./zip-members.ts";
import { zipTexts } from "./zip-texts.ts";
import { openZipapp } from "../zipapp/open-zipapp.ts";
import { readZipappFacts } from "../zipapp/read-zipapp-facts.ts";
import { readWheelFacts } from "../wheel/read-wheel-facts.ts";
import type { WheelClaims } from "../wheel/wheel-claims.ts";
import type { OpenedZip } from "./opened-zip.ts";

/** Reads a zip archive: a wheel by its name, a zipapp by its __main__, or any other. Rejects only with LimitExceeded. */
export async function openZip(walk: Walk, { name, access }: NamedAccess): Promise<Artifact> {
  const isWheel = name.toLowerCase().endsWith(".whl");
  const listing = await listZip(access, archiveLimits(walk));
  const kind = isWheel ? "wheel" : "zip";
  if (!listing.ok) return brokenArtifact(kind, name, [archiveFinding(name, listing.problem)]);
  const { zip } = listing;
  const findings = listingFindings(name, zip);
  if (findings.some((finding) => finding.code === "archive-bomb"))
    return brokenArtifact(kind, name, findings);
  const opened = { name, access, zip, findings };
  if (isWheel) return openWheel(walk, opened);
  const zipapp = await readZipappFacts(access, zipTexts(zip));
  return zipapp === null ? openPlain(walk, opened) : openZipapp(walk, opened, zipapp);
}

async function openWheel(walk: Walk, { name, zip, findings }: OpenedZip): Promise<Artifact> {
  const fileName = basename(name);
  const texts = zipTexts(zip);
  const { facts, findings: factFindings } = await readWheelFacts(fileName, texts);
  const { files, inner } = await scanArchive(deeper(walk), zipMembers(zip), "hash");
  return {
    ...NO_FACTS,
    kind: "wheel",
    name,
    files,
    inner,
    imports: await followImports(texts, suffixTest(facts.claims)),
    findings: [...findings, ...factFindings],
    wheel: facts,
  };
}

async function openPlain(walk: Walk, { name, zip, findings }: OpenedZip): Promise<Artifact> {
  const { files, inner } = await scanArchive(deeper(walk), zipMembers(zip), "read");
  return { ...NO_FACTS, kind: "zip", name, files, inner, imports: NOTHING_FOLLOWED, findings };
}

// Members that cannot be unpacked are told when they are read.
function listingFindings(name: string, zip: Zip): readonly Finding[] {
  return zip.problems
    .filter(({ kind }) => kind !== "encrypted" && kind !== "method-unknown")
    .map((problem) => archiveFinding(name, problem));
}

/** Makes a test for the suffixes that the Pythons of a wheel's tags look for. */
function suffixTest(claims: WheelClaims | null): (suffix: string) => boolean {
  const suffixes = claims?.suffixes ?? null;
  if (claims === null || suffixes === null) return () => true;
  return (suffix) => suffixes.includes(suffix) || claims.doubtfulSuffixes.includes(suffix);
}
