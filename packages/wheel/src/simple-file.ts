/** Is a file of a project as a simple index tells of it (PEP 503, 592, 658, 691, 700, 714). */
export interface SimpleFile {
  readonly name: string;
  /** From the project's page, or with a scheme; without a fragment. */
  readonly url: string;
  /** Digests in lower-case hex by hashlib's names; empty where the index has none. */
  readonly hashes: Readonly<Record<string, string>>;
  /** In bytes; null where the index does not say. */
  readonly size: number | null;
  /** As the metadata writes it: ">=3.8"; null for any. */
  readonly requiresPython: string | null;
  /** The reason, which may be ""; null where the file is not yanked. */
  readonly yanked: string | null;
  /** The digest of the `.metadata` file beside it: "sha256=…", or "true"; null where there is none. */
  readonly coreMetadata: string | null;
  /** As ISO 8601 with `Z`; null where the index does not say. */
  readonly uploadTime: string | null;
}
