/** Names one thing that is made once and used many times. */
export interface CacheEntry {
  /** A folder-safe word: "userland", "toolchain". */
  readonly kind: string;
  /** What makes it what it is, in any characters; hashed into the folder's name. */
  readonly key: string;
  /** Fills the (new, empty) folder; when it throws nothing is kept. */
  readonly make: (folder: string) => Promise<void>;
}

/** Keeps made things between runs on this machine: in the runner's tool cache, or the user's cache folder. */
export interface Cache {
  /** The folder of all that is kept. */
  readonly root: string;
  /** Returns the folder of the entry, made now when it was not there; never a half-made one, also when two runs make it at once. */
  folder(entry: CacheEntry): Promise<{ readonly path: string; readonly hit: boolean }>;
}
