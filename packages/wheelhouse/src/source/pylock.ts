import { parse } from "smol-toml";

/** Is a source distribution on an index: what it is, where, and its promised bytes. */
export interface IndexedSdist {
  readonly name: string;
  readonly version: string;
  readonly url: string;
  /** Lower-case hex. */
  readonly sha256: string;
}

/**
 * Reads the first package's source distribution out of a lock file.
 * @see https://packaging.python.org/en/latest/specifications/pylock-toml/ (PEP 751)
 * @returns null when the text is no such file, or the package has no sdist with a sha256.
 */
export function sdistInPylock(text: string): IndexedSdist | null {
  const packages = field(parsedOrNull(text), "packages");
  const first: unknown = Array.isArray(packages) ? packages[0] : null;
  const sdist = field(first, "sdist");
  const parts = [
    field(first, "name"),
    field(first, "version"),
    field(sdist, "url"),
    field(field(sdist, "hashes"), "sha256"),
  ];
  const [name, version, url, sha256] = parts.map((part) => (typeof part === "string" ? part : ""));
  if (!name || !version || !url || !sha256) return null;
  return { name, version, url, sha256 };
}

function parsedOrNull(text: string): unknown {
  try {
    return parse(text);
  } catch {
    // smol-toml throws on malformed text, which is one of this function's answers.
    return null;
  }
}

function field(value: unknown, name: string): unknown {
  if (typeof value !== "object" || value === null) return undefined;
  return Object.entries(value).find(([key]) => key === name)?.[1];
}
