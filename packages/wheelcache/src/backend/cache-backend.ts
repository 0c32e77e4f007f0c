import type { StagedEntry } from "../entry/stage-entry.ts";

/**
 * Is a store of entries. An entry is seen whole or not at all, whoever writes it, reads it, or is killed at that moment; it is
 * never changed once it is there.
 */
export interface CacheBackend {
  /** For people: "folder /cache", "s3 bucket/prefix", "GitHub". */
  readonly description: string;
  /**
   * Brings an entry: its manifest (`entry.json`), and its wheel or archive.
   * @param into an empty folder, for its files; what is no plain file is left out.
   * @returns whether there is one, whole or not.
   * @throws Failure `cache-unavailable` when the store does not answer, or not in words that are known.
   */
  fetch(key: string, into: string): Promise<boolean>;
  /** Tells whether an entry is there, without bringing it. @throws Failure `cache-unavailable` */
  has(key: string): Promise<boolean>;
  /**
   * Puts an entry there, which was not there a moment ago. Somebody else's that came first stays.
   * @throws Failure `cache-unavailable`, `disk-full`, `no-root`.
   */
  store(key: string, entry: StagedEntry): Promise<"saved" | "exists">;
  /** Takes an entry away that turned out to be bad; false where the store allows no such thing. */
  remove(key: string): Promise<boolean>;
  /** Reads the manifests of entries whose key begins so; null where the store cannot tell. */
  manifests(prefix: string): Promise<readonly string[] | null>;
}
