import { parse } from "smol-toml";

/** Is a file on an index: its name, where it is, and its promised bytes. */
export interface IndexedFile {
  /** As in `rpds_py-2026.9.1.tar.gz`. */
  readonly name: string;
  /** An address, or an absolute or relative path where the file lies on this machine. */
  readonly url: string;
  /** Lower-case hex; null where the index promises none. */
  readonly sha256: string | null;
  /** In bytes; null where the index does not say. */
  readonly size: number | null;
}

/** Is one pinned package of a lock file, with every file it can be had from. */
export interface LockedPackage {
  readonly name: string;
  /** Null where it is only known once it is built: a folder, a repository. */
  readonly version: string | null;
  /** PEP 508; null where it always applies. */
  readonly marker: string | null;
  readonly wheels: readonly IndexedFile[];
  readonly sdist: IndexedFile | null;
  /** A folder on this machine to build from; null for any other source. */
  readonly folder: string | null;
  /** A repository to build from, as `https://…@COMMIT`; null for any other source. */
  readonly repository: string | null;
}

const SHA256 = /^[0-9a-f]{64}$/;

/**
 * Reads every package out of a lock file; entries without a name, and files without a place, are left out.
 * @see https://packaging.python.org/en/latest/specifications/pylock-toml/ (PEP 751)
 * @returns null when the text is no such file.
 */
export function packagesInPylock(text: string): readonly LockedPackage[] | null {
  const file = parsedOrNull(text);
  if (textIn(file, "lock-version") === null) return null;
  return listIn(file, "packages").flatMap(packageOf);
}

function packageOf(entry: unknown): readonly LockedPackage[] {
  const name = textIn(entry, "name");
  if (name === null) return [];
  const archive = fileIn(field(entry, "archive"));
  const wheels = [...listIn(entry, "wheels").map(fileIn), archive].filter((file) => file !== null);
  const sdist = fileIn(field(entry, "sdist")) ?? archive;
  return [
    {
      name,
      version: textIn(entry, "version"),
      marker: textIn(entry, "marker"),
      wheels: wheels.filter((file) => file.name.endsWith(".whl")),
      sdist: sdist?.name.endsWith(".whl") === true ? null : sdist,
      folder: textIn(field(entry, "directory"), "path"),
      repository: repositoryIn(field(entry, "vcs")),
    },
  ];
}

function fileIn(entry: unknown): IndexedFile | null {
  const url = textIn(entry, "url") ?? textIn(entry, "path");
  if (url === null) return null;
  const sha256 = textIn(field(entry, "hashes"), "sha256")?.toLowerCase() ?? "";
  const size = field(entry, "size");
  return {
    name: textIn(entry, "name") ?? lastPart(url),
    url,
    sha256: SHA256.test(sha256) ? sha256 : null,
    size: typeof size === "number" && Number.isSafeInteger(size) && size >= 0 ? size : null,
  };
}

function repositoryIn(vcs: unknown): string | null {
  const [url, commit] = [textIn(vcs, "url"), textIn(vcs, "commit-id")];
  return url === null || commit === null ? null : `${url}@${commit}`;
}

/** Takes the file name off an address or a path. */
function lastPart(place: string): string {
  const path = URL.canParse(place) ? new URL(place).pathname : place;
  const last = path.split("/").at(-1) ?? "";
  try {
    return decodeURIComponent(last);
  } catch {
    // A lone % is no escape; the name is then what is written.
    return last;
  }
}

function parsedOrNull(text: string): unknown {
  try {
    return parse(text);
  } catch {
    // smol-toml throws on malformed text, which is one of this reader's answers.
    return null;
  }
}

function listIn(value: unknown, name: string): readonly unknown[] {
  const found = field(value, name);
  return Array.isArray(found) ? found : [];
}

function textIn(value: unknown, name: string): string | null {
  const found = field(value, name);
  return typeof found === "string" && found !== "" ? found : null;
}

function field(value: unknown, name: string): unknown {
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, name)) return undefined;
  return Object.entries(value).find(([key]) => key === name)?.[1];
}
