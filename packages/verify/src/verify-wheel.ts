import type { RandomAccess, Zip, ArchiveLimits } from "@wainwright/archive";
import { listZip, ARCHIVE_LIMITS } from "@wainwright/archive";
import { archiveFinding } from "./walk/archive-findings.ts";
import type { Finding } from "./findings/finding.ts";
import { makeReport } from "./report/make-report.ts";
import { followImports } from "./python/follow-imports.ts";
import { readWheelFacts } from "./wheel/read-wheel-facts.ts";
import type { Report } from "./report/report.ts";
import { scanArtifact } from "./walk/scan-artifact.ts";
import { sortFindings } from "./findings/sort-findings.ts";
import type { Expectation } from "./subject.ts";
import type { WheelClaims } from "./wheel/wheel-claims.ts";
import { zipArtifact } from "./walk/zip-artifact.ts";

/** A wheel to verify. */
export type WheelInput = {
  /** Without folders: its parts are claims. */
  readonly fileName: string;
  readonly source: RandomAccess;
  /** What everything inside has to be for; null when only the wheel's own claims count. */
  readonly expectation?: Expectation | null;
  readonly limits?: ArchiveLimits;
};

/** Reads a wheel once from end to end and compares what it claims with what is inside. Never rejects. */
export async function verifyWheel(input: WheelInput): Promise<Report> {
  const { fileName, source, limits = ARCHIVE_LIMITS } = input;
  const listing = await listZip(source, limits);
  if (!listing.ok) return refused(fileName, [archiveFinding(fileName, listing.problem)]);
  const { zip } = listing;
  const findings = listingFindings(fileName, zip);
  if (findings.some((finding) => finding.code === "archive-bomb"))
    return refused(fileName, findings);
  const artifact = zipArtifact(zip);
  const { facts, findings: factFindings } = await readWheelFacts(fileName, artifact);
  const subject = {
    name: fileName,
    files: await scanArtifact(artifact),
    imports: await followImports(artifact, suffixTest(facts.claims)),
    wheel: facts,
    expectation: input.expectation ?? null,
  };
  return makeReport(subject, [...findings, ...factFindings]);
}

// Members that cannot be unpacked are told when they are read.
function listingFindings(fileName: string, zip: Zip): readonly Finding[] {
  return zip.problems
    .filter(({ kind }) => kind !== "encrypted" && kind !== "method-unknown")
    .map((problem) => archiveFinding(fileName, problem));
}

function suffixTest(claims: WheelClaims | null): (suffix: string) => boolean {
  const suffixes = claims?.suffixes ?? null;
  if (claims === null || suffixes === null) return () => true;
  return (suffix) => suffixes.includes(suffix) || claims.doubtfulSuffixes.includes(suffix);
}

function refused(fileName: string, findings: readonly Finding[]): Report {
  return {
    artifact: fileName,
    kind: "wheel",
    findings: sortFindings(findings),
    files: [],
    tags: [],
    floor: null,
  };
}
