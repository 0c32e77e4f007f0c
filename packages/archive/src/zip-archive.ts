import type { ArchiveLimits } from "./archive-limits.ts";
import { ARCHIVE_LIMITS } from "./archive-limits.ts";
import type { ArchiveProblem } from "./archive-problem.ts";
import type { Archive, MemberRead, MemberVisit } from "./archive.ts";
import { listZip, type Zip } from "./list-zip.ts";
import type { RandomAccess } from "./random-access.ts";
import type { ZipEntry } from "./zip-entry.ts";

const LONGEST_LINK = 4096;

/** Gives the members of a zip archive in the order of its directory. */
export function zipArchive(source: RandomAccess, limits: ArchiveLimits = ARCHIVE_LIMITS): Archive {
  return {
    walk: async (visit) => {
      const listing = await listZip(source, limits);
      return listing.ok ? walkZip(listing.zip, visit) : [listing.problem];
    },
  };
}

async function walkZip(zip: Zip, visit: MemberVisit): Promise<readonly ArchiveProblem[]> {
  // What unpacks to far too much is told by its directory: nothing of it is unpacked.
  if (zip.problems.some(({ kind }) => kind === "bomb")) return zip.problems;
  for (const entry of zip.entries) {
    const { path, size, kind, mode } = entry;
    const linkTarget = kind === "link" ? await textOf(zip, entry) : null;
    const read = async (onChunk: (chunk: Uint8Array) => void): Promise<MemberRead> =>
      zip.readEntry(entry, onChunk);
    const member = { path: path.replace(/(?<=[^/])\/+$/, ""), size, kind, mode, linkTarget };
    await visit(member, { access: null, read });
  }
  return zip.problems;
}

async function textOf(zip: Zip, entry: ZipEntry): Promise<string> {
  const pieces: Buffer[] = [];
  if (entry.size <= LONGEST_LINK) {
    await zip.readEntry(entry, (chunk) => pieces.push(Buffer.from(chunk)));
  }
  return Buffer.concat(pieces).toString("utf8");
}
