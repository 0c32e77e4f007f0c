import {
  type ArchiveProblem,
  listZip,
  type MemberContent,
  openTar,
  type RandomAccess,
  zipArchive,
  type Zip,
} from "@wainwright/archive";
import { distInfoFolder } from "@wainwright/wheel";
import type { Distribution } from "./distribution.ts";

/** Is what is read of an archive, each member at most once. */
export interface ReadContents {
  readonly problems: readonly ArchiveProblem[];
  /** The bytes of METADATA or PKG-INFO; null where there is none. */
  readonly metadata: Uint8Array | null;
  readonly hasRecord: boolean;
  /** Members, by paths as `License-File` has them: from where each kind keeps its licences (PEP 639). */
  readonly licensePaths: ReadonlySet<string>;
}

/** No metadata is longer: it holds a README at most. */
const LONGEST_METADATA = 8 * 2 ** 20;

/** Reads a wheel's directory and its METADATA (binary distribution format). Never rejects. */
export async function readWheel(
  source: RandomAccess,
  { project, version }: Distribution["named"],
): Promise<ReadContents> {
  const listing = await listZip(source);
  if (!listing.ok)
    return {
      ...{ problems: [listing.problem], metadata: null, hasRecord: false },
      licensePaths: new Set(),
    };
  const folder = distInfoFolder({ distribution: project, version });
  const { entries } = listing.zip;
  const hasRecord = entries.some(({ path }) => path === `${folder}/RECORD`);
  const read = await readMember(listing.zip, `${folder}/METADATA`);
  return {
    problems: [...zipProblems(listing.zip), ...read.problems],
    metadata: read.bytes,
    hasRecord,
    licensePaths: new Set(pathsBelow(`${folder}/licenses/`, entries)),
  };
}

function pathsBelow(folder: string, members: readonly { readonly path: string }[]) {
  return members.flatMap(({ path }) => (path.startsWith(folder) ? path.slice(folder.length) : []));
}

/** What an index refuses in a zip archive: members that are packed otherwise, and framing that programs read differently. */
function zipProblems({ entries, problems }: Zip): readonly ArchiveProblem[] {
  const others = entries.filter(({ method }) => method === "other");
  return [
    ...problems,
    ...others.map(({ path }) => ({
      ...{ kind: "method-unknown" as const, path },
      detail: "it is neither stored nor deflated",
    })),
  ];
}

async function readMember(zip: Zip, path: string) {
  const entry = zip.entries.find((one) => one.path === path);
  if (entry === undefined) return { bytes: null, problems: [] };
  if (entry.size > LONGEST_METADATA) return { bytes: null, problems: [tooLarge(path, entry.size)] };
  const pieces: Uint8Array[] = [];
  const read = await zip.readEntry(entry, (chunk) => pieces.push(Uint8Array.from(chunk)));
  return read.ok
    ? { bytes: joined(pieces), problems: [] }
    : { bytes: null, problems: [read.problem] };
}

function tooLarge(path: string, size: number): ArchiveProblem {
  return { kind: "too-large", path, detail: `${size} bytes of metadata` };
}

/** Reads a source distribution through, and its PKG-INFO (source distribution format). Never rejects. */
export async function readSdist(source: RandomAccess, name: string): Promise<ReadContents> {
  const isZip = name.endsWith(".zip");
  const archive = isZip ? zipArchive(source) : openTar(source);
  const stem = name.replace(/\.(?:tar\.gz|zip)$/, "");
  let metadata: Uint8Array | null = null;
  const found: ArchiveProblem[] = [];
  const members: { readonly path: string }[] = [];
  const walked = await archive.walk(async ({ path: written, kind, size }, content) => {
    const path = written.replace(/^\.\//, "");
    members.push({ path });
    if (kind !== "file" || path !== `${stem}/PKG-INFO`) return;
    if (size > LONGEST_METADATA) found.push(tooLarge(written, size));
    else metadata = await wholeMember(content, found);
  });
  const listing = isZip ? await listZip(source) : null;
  const methods = listing?.ok === true ? zipProblems({ ...listing.zip, problems: [] }) : [];
  return {
    ...{ problems: [...walked, ...methods, ...found], metadata, hasRecord: true },
    licensePaths: new Set(pathsBelow(`${stem}/`, members)),
  };
}

async function wholeMember(
  content: MemberContent,
  found: ArchiveProblem[],
): Promise<Uint8Array | null> {
  const pieces: Uint8Array[] = [];
  const read = await content.read((chunk) => pieces.push(Uint8Array.from(chunk)));
  if (read.ok) return joined(pieces);
  found.push(read.problem);
  return null;
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(Buffer.concat(pieces));
}
