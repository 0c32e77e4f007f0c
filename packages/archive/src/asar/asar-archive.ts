import { createHash } from "node:crypto";
import { accessContent } from "../access-content.ts";
import { ArchiveFailure, problemOf } from "../archive-failure.ts";
import { ARCHIVE_LIMITS, type ArchiveLimits } from "../archive-limits.ts";
import type { ArchiveProblem } from "../archive-problem.ts";
import type { Archive, MemberContent, MemberVisit } from "../archive.ts";
import { PathProblems } from "../path-problems.ts";
import type { RandomAccess } from "../random-access.ts";
import { type AsarEntry, asarEntries } from "./asar-entries.ts";
import { asarHeaderOf } from "./asar-header.ts";

/** An asar archive, as Electron's programs are packed, whose header was read. */
export type Asar = Archive & {
  /** Files whose content lies beside the archive, in NAME.asar.unpacked. */
  readonly unpacked: readonly string[];
};

/** An asar archive, or why there is none. */
export type AsarOpening =
  | { readonly ok: true; readonly asar: Asar }
  | { readonly ok: false; readonly problem: ArchiveProblem };

const HEAD = 17;
/** Of a hundred thousand files with their sums; parsed it is some times larger. */
const JSON_MAX = 32 * 2 ** 20;

/** Opens an asar archive; the sums it has of its members are checked when they are read. Never rejects. */
export async function asarArchive(
  source: RandomAccess,
  limits: ArchiveLimits = ARCHIVE_LIMITS,
): Promise<AsarOpening> {
  try {
    const { entries, contentStart } = await readHeader(source, limits);
    const unpacked = entries.filter((one) => one.isUnpacked && one.member.kind === "file");
    const walk = async (visit: MemberVisit) => walkAsar(source, { entries, contentStart }, visit);
    return { ok: true, asar: { walk, unpacked: unpacked.map(({ member }) => member.path) } };
  } catch (error) {
    return { ok: false, problem: problemOf(error) };
  }
}

type Header = { readonly entries: readonly AsarEntry[]; readonly contentStart: number };

async function readHeader(source: RandomAccess, limits: ArchiveLimits): Promise<Header> {
  const header = asarHeaderOf(await source.read(0, Math.min(HEAD, source.size)));
  if (header === null) throw new ArchiveFailure("not-an-archive", "it does not begin as an asar");
  const { jsonStart, jsonSize, contentStart } = header;
  if (jsonSize > JSON_MAX) throw new ArchiveFailure("too-large", `a header of ${jsonSize} bytes`);
  const bytes = await source.read(jsonStart, jsonSize);
  return { entries: asarEntries(parse(bytes), limits), contentStart };
}

function parse(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("utf8"));
  } catch {
    throw new ArchiveFailure("directory-broken", "the header is no JSON");
  }
}

async function walkAsar(
  source: RandomAccess,
  { entries, contentStart }: Header,
  visit: MemberVisit,
): Promise<readonly ArchiveProblem[]> {
  const problems: ArchiveProblem[] = [];
  const paths = new PathProblems();
  for (const entry of entries) {
    const { member, offset } = entry;
    problems.push(...paths.of(member.path));
    const isBeyond = offset !== null && contentStart + offset + member.size > source.size;
    if (isBeyond) {
      const detail = "its content lies beyond the end of the archive";
      problems.push({ kind: "data-broken", path: member.path, detail });
    }
    await visit(member, contentOf(source, entry, contentStart));
  }
  return problems;
}

function contentOf(source: RandomAccess, entry: AsarEntry, contentStart: number): MemberContent {
  const { member, offset, sha256 } = entry;
  const { path, size } = member;
  if (offset === null) {
    const detail = "its content is not in the archive";
    const problem = { kind: "member-unsupported", path, detail } as const;
    return { access: null, read: async () => ({ ok: false, problem }) };
  }
  const content = accessContent(source, path, { start: contentStart + offset, size });
  if (sha256 === null) return content;
  return {
    ...content,
    read: async (onChunk) => {
      const sum = createHash("sha256");
      const read = await content.read((chunk) => {
        sum.update(chunk);
        onChunk(chunk);
      });
      if (!read.ok || sum.digest("hex") === sha256) return read;
      const detail = "the SHA-256 sum in the header is another";
      return { ok: false, problem: { kind: "checksum-wrong", path, detail } };
    },
  };
}
