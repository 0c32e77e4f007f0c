import { ArchiveFailure } from "../archive-failure.ts";
import type { ArchiveLimits } from "../archive-limits.ts";
import type { Member } from "../archive.ts";

/** A member of an asar archive, and where its content is. */
export type AsarEntry = {
  readonly member: Member;
  /** From the beginning of the contents; null where it has none in the archive. */
  readonly offset: number | null;
  /** Its content lies beside the archive, in the folder NAME.asar.unpacked. */
  readonly isUnpacked: boolean;
  /** The sum of the content, hexadecimal; null where the archive has none. */
  readonly sha256: string | null;
};

/** Folders in one another; no system has paths that long. */
const DEPTH_MAX = 256;
/** All paths together. */
const NAMES_MAX = 64 * 2 ** 20;
const EXECUTABLE = 0o755;
const PLAIN = 0o644;

/** Lists the members of the tree in an asar archive's header, folders before what is in them. Throws failures. */
export function asarEntries(header: unknown, limits: ArchiveLimits): readonly AsarEntry[] {
  const entries: AsarEntry[] = [];
  let nameLength = 0;
  const open: { readonly path: string; readonly depth: number; readonly folder: object }[] = [];
  const enter = (path: string, depth: number, node: object) => {
    const files: unknown = Reflect.get(node, "files");
    if (!isObject(files)) broken("a folder without files");
    if (depth > DEPTH_MAX) broken("folders in one another without end");
    open.push({ path, depth, folder: files });
  };
  enter("", 0, isObject(header) ? header : {});
  // Not by recursion: the depth is the archive's.
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    for (const [name, node] of Object.entries(next.folder)) {
      const path = `${next.path}${name}`;
      nameLength += path.length;
      if (entries.length >= limits.entries || nameLength > NAMES_MAX) {
        throw new ArchiveFailure("too-many-entries", `more than ${limits.entries} members`);
      }
      if (!isObject(node)) broken("a member that is none");
      entries.push(entryOf(path, node));
      if ("files" in node) enter(`${path}/`, next.depth + 1, node);
    }
  }
  return entries;
}

function entryOf(path: string, node: object): AsarEntry {
  const link: unknown = Reflect.get(node, "link");
  const isUnpacked = Reflect.get(node, "unpacked") === true;
  const kind = "files" in node ? "folder" : typeof link === "string" ? "link" : "file";
  const mode = Reflect.get(node, "executable") === true ? EXECUTABLE : PLAIN;
  const isFile = kind === "file";
  return {
    member: {
      path,
      size: isFile ? numberOf(Reflect.get(node, "size")) : 0,
      kind,
      mode: isFile ? mode : null,
      linkTarget: typeof link === "string" ? link : null,
    },
    offset: isFile && !isUnpacked ? numberOf(Reflect.get(node, "offset")) : null,
    isUnpacked,
    sha256: sha256Of(Reflect.get(node, "integrity")),
  };
}

function sha256Of(integrity: unknown): string | null {
  if (!isObject(integrity) || Reflect.get(integrity, "algorithm") !== "SHA256") return null;
  const hash: unknown = Reflect.get(integrity, "hash");
  return typeof hash === "string" ? hash.toLowerCase() : null;
}

// Offsets are written as texts, sizes as numbers.
function numberOf(value: unknown): number {
  const isText = typeof value === "string" && /^\d{1,15}$/.test(value);
  const number = isText ? Number(value) : value;
  if (typeof number !== "number" || !Number.isSafeInteger(number) || number < 0) {
    return broken("a size or an offset that is none");
  }
  return number;
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function broken(detail: string): never {
  throw new ArchiveFailure("directory-broken", detail);
}
