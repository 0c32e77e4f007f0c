/** Is a package of an image's system. */
export interface SystemPackage {
  readonly name: string;
  readonly version: string;
  /** As the system writes it. */
  readonly architecture: string;
  /** The source that it was built from, where that has another name; "" otherwise. */
  readonly source: string;
  /** As the package names it; "" for none. */
  readonly licence: string;
  /** For each thing that it needs, what would serve: names of packages, or of what they provide. */
  readonly needs: readonly (readonly string[])[];
  /** What it provides under other names. */
  readonly provides: readonly string[];
}
