import { createHash } from "node:crypto";
import { listZip, type RandomAccess } from "@wainwright/archive";
import { Failure, type Host } from "@wainwright/core";
import type { NamedFile } from "../artifact/artifact.ts";
import type { Distribution } from "../python/distribution.ts";
import { readDistributions } from "../python/read-distribution.ts";
import { type BundledLibrary, isBundledLibrary } from "./sbom/bundled-library.ts";
import { type EmbeddedPart, embeddedParts, isEmbeddedList } from "./sbom/embedded-parts.ts";
import { formatCycloneDx } from "./sbom/cyclonedx.ts";
import { sourceEpoch } from "./sbom/source-epoch.ts";
import { type BomSubject, subjectOf } from "./sbom/subject.ts";
import { type ListedFile, wheelhouseBom } from "./sbom/wheelhouse-bom.ts";

/**
 * Lists what wheels and source distributions are, need and hold, with what their own lists (PEP 770) say: a software bill of materials (CycloneDX 1.6, JSON). It has the time
 * that SOURCE_DATE_EPOCH says, or none, and the same files give the same list.
 * @throws Failure `path-missing`; `artifact-refused` for a file that cannot be read.
 */
export async function sbomOfWheels(
  host: Host,
  given: readonly NamedFile[],
  subject: BomSubject,
): Promise<string> {
  const files: ListedFile[] = [];
  for (const read of await readDistributions(host, given)) {
    if (!read.ok) throw unreadable(read.name, read.problem.reason);
    const { metadata, contents, name } = read.distribution;
    const [problem] = contents.metadataProblems;
    if (metadata === null) throw unreadable(name, problem ?? "it has no metadata");
    const inside = await insideOf(host, read.distribution);
    files.push({ name, sha256: read.distribution.sha256, metadata, ...inside });
  }
  const bom = wheelhouseBom(files, subjectOf("application", subject));
  return formatCycloneDx(bom, sourceEpoch(host));
}

type Inside = Pick<ListedFile, "libraries" | "embedded">;

async function insideOf(
  { files }: Pick<Host, "files">,
  { kind, path, name }: Distribution,
): Promise<Inside> {
  if (kind !== "wheel") return { libraries: [], embedded: [] };
  const file = await files.openForReading(path);
  try {
    return await insideWheel(file, name);
  } finally {
    await file.close();
  }
}

/** A list of a thousand crates is a tenth of that. */
const LONGEST_LIST = 16 * 2 ** 20;

async function insideWheel(source: RandomAccess, name: string): Promise<Inside> {
  const listing = await listZip(source);
  if (!listing.ok) throw unreadable(name, listing.problem.detail);
  const { zip } = listing;
  const libraries = new Map<string, BundledLibrary>();
  const embedded = new Map<string, EmbeddedPart>();
  for (const entry of zip.entries) {
    const { path, size } = entry;
    if (isBundledLibrary(path)) {
      const hash = createHash("sha256");
      const read = await zip.readEntry(entry, (chunk) => hash.update(chunk));
      if (!read.ok) throw unreadable(name, read.problem.detail);
      libraries.set(path, { path, sha256: hash.digest("hex") });
    }
    if (!isEmbeddedList(path) || size > LONGEST_LIST) continue;
    const pieces: Uint8Array[] = [];
    const read = await zip.readEntry(entry, (chunk) => pieces.push(Uint8Array.from(chunk)));
    if (!read.ok) throw unreadable(name, read.problem.detail);
    for (const part of embeddedParts(Buffer.concat(pieces).toString("utf8")))
      embedded.set(part.purl, part);
  }
  return { libraries: [...libraries.values()], embedded: sortedParts(embedded) };
}

function sortedParts(parts: ReadonlyMap<string, EmbeddedPart>): readonly EmbeddedPart[] {
  return [...parts.values()].toSorted((a, b) => (a.purl < b.purl ? -1 : 1));
}

function unreadable(name: string, reason: string): Failure {
  return new Failure("artifact-refused", `${name} cannot be listed: ${reason}`, {
    remedy: "Build it again, or leave it out.",
  });
}
