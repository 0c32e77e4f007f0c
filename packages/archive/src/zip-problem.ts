/** Names the ways in which a zip archive is not what it should be. */
export type ZipProblemKind =
  | "not-a-zip"
  | "directory-broken"
  | "directory-lies"
  | "too-many-entries"
  | "too-large"
  | "bomb"
  | "duplicate-name"
  | "unsafe-path"
  | "name-not-text"
  | "overlap"
  | "encrypted"
  | "method-unknown"
  | "local-header-differs"
  | "data-broken"
  | "checksum-wrong";

/** One thing that is wrong with a zip archive. */
export type ZipProblem = {
  readonly kind: ZipProblemKind;
  /** The member it is about; null when it is the archive. */
  readonly path: string | null;
  readonly detail: string;
};
