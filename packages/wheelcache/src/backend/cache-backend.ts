/** Is a folder that holds one entry: its manifest (`entry.json`), and its wheel or archive. */
export interface EntryFolder {
  readonly path: string;
  /** The file name of the wheel, or of the archive. */
  readonly wheel: string;
}

/**
 * Is a store of entries. An entry is seen whole or not at all, whoever writes it, reads it, or is killed at that moment; it is
 * never changed once it is there.
 */
export interface CacheBackend {
  /** For people: "folder /cache", "s3 bucket/prefix", "GitHub". */
  readonly description: string;
  /**
   * Brings an entry.
   * @param into an empty folder, for stores that are not folders themselves.
   * @returns the folder with its files; null when there is none.
   * @throws Failure `cache-unavailable` when the store does not answer, or not in words that are known.
   */
  fetch(key: string, into: string): Promise<string | null>;
  /** Tells whether an entry is there, without bringing it. @throws Failure `cache-unavailable` */
  has(key: string): Promise<boolean>;
  /**
   * Puts an entry there. Somebody else's that came first stays.
   * @throws Failure `cache-unavailable`, `disk-full`, `no-root`.
   */
  store(key: string, entry: EntryFolder): Promise<"saved" | "exists">;
  /** Takes an entry away that turned out to be bad; false where the store allows no such thing. */
  remove(key: string): Promise<boolean>;
  /** Reads the manifests of entries whose key begins so; null where the store cannot tell. */
  manifests(prefix: string): Promise<readonly string[] | null>;
}
