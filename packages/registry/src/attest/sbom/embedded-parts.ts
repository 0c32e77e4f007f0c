import { isRecord, jsonOrNull } from "@wainwright/core";

/** Is something that a wheel's own list says was built into it. */
export interface EmbeddedPart {
  readonly name: string;
  readonly version: string | null;
  /** The package's address. */
  readonly purl: string;
}

/** Where a wheel has lists of its own (PEP 770), in JSON. */
const PLACE = /^[^/]+\.dist-info\/sboms\/[^/]+\.json$/;

/** Tells whether a member of a wheel may be such a list. */
export function isEmbeddedList(path: string): boolean {
  return PLACE.test(path);
}

/** More crates than anything is built of, and components inside one another. */
const MOST_PARTS = 10_000;
const MOST_DEPTH = 8;
const PURL = /^pkg:[a-z0-9.+-]+\/[\x21-\x7e]+$/;

/**
 * Reads what a list in CycloneDX names by a package's address: crates that maturin has linked, packages of libraries that auditwheel
 * has copied. Lists in other formats, and parts without an address, tell nothing.
 */
export function embeddedParts(text: string): readonly EmbeddedPart[] {
  const read = jsonOrNull(text);
  if (!isRecord(read) || read["bomFormat"] !== "CycloneDX") return [];
  const parts = new Map<string, EmbeddedPart>();
  let level = componentsOf(read);
  for (let depth = 0; depth < MOST_DEPTH && level.length > 0; depth += 1) {
    for (const one of level) {
      const part = partOf(one);
      if (part !== null && parts.size < MOST_PARTS) parts.set(part.purl, part);
    }
    level = level.flatMap(componentsOf);
  }
  return [...parts.values()].toSorted((a, b) => (a.purl < b.purl ? -1 : 1));
}

function componentsOf(value: unknown): readonly unknown[] {
  const components: unknown = isRecord(value) ? value["components"] : null;
  return Array.isArray(components) ? components : [];
}

function partOf(value: unknown): EmbeddedPart | null {
  if (!isRecord(value)) return null;
  const { name, version, purl } = value;
  if (typeof name !== "string" || typeof purl !== "string" || !PURL.test(purl)) return null;
  return { name, purl, version: typeof version === "string" && version !== "" ? version : null };
}
