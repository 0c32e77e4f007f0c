/** Names the ways in which an archive is not what it should be. */
export type ArchiveProblemKind =
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
  | "checksum-wrong"
  | "compression-unknown"
  | "not-an-archive"
  | "header-broken"
  | "member-unsupported";

/** One thing that is wrong with an archive. */
export type ArchiveProblem = {
  readonly kind: ArchiveProblemKind;
  /** The member it is about; null when it is the archive. */
  readonly path: string | null;
  readonly detail: string;
};
