/**
 * Is one version of a crate in an index, with the names that the format has.
 * @see https://doc.rust-lang.org/cargo/reference/registry-index.html#json-schema
 */
export interface IndexEntry {
  readonly name: string;
  readonly vers: string;
  readonly deps: readonly IndexDependency[];
  /** Lower-case hex sha256 of the .crate file. */
  readonly cksum: string;
  readonly features: Readonly<Record<string, readonly string[]>>;
  /** Those that older cargos cannot read ("dep:", "?/"); there is a `v` of 2 then. */
  readonly features2?: Readonly<Record<string, readonly string[]>>;
  readonly yanked: boolean;
  readonly links: string | null;
  readonly rust_version?: string;
  readonly v: 1 | 2;
}

/** Is one dependency of a version. */
export interface IndexDependency {
  readonly name: string;
  readonly req: string;
  readonly features: readonly string[];
  readonly optional: boolean;
  readonly default_features: boolean;
  readonly target: string | null;
  readonly kind: "normal" | "build" | "dev";
  /** The index that it is from; null for the one that the entry is in. */
  readonly registry: string | null;
  /** The crate's own name, where `name` is another. */
  readonly package: string | null;
}

/**
 * Says where an index has a crate: "1/a", "2/ab", "3/a/abc", "ab/cd/abcdef".
 * @see https://doc.rust-lang.org/cargo/reference/registry-index.html#index-files
 */
export function indexPath(crate: string): string {
  const name = crate.toLowerCase();
  if (name.length < 3) return `${name.length}/${name}`;
  if (name.length === 3) return `3/${name.slice(0, 1)}/${name}`;
  return `${name.slice(0, 2)}/${name.slice(2, 4)}/${name}`;
}

const CRATE = /^[A-Za-z][A-Za-z0-9_-]{0,63}$/;

/** Says whether something may be the name of a crate: cargo's own rule, in ASCII, as registries ask for it. */
export function isCrateName(name: string): boolean {
  return CRATE.test(name);
}
