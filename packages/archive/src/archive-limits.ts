/** What an archive may hold before it is refused. */
export type ArchiveLimits = {
  readonly entries: number;
  /** Unpacked bytes of one member. */
  readonly entryBytes: number;
  /** Unpacked bytes of all members together. */
  readonly totalBytes: number;
  /** Unpacked by packed size, of an archive that unpacks to more than `ratioFreeBytes`. */
  readonly ratio: number;
  /** Up to so many unpacked bytes no ratio is too high. */
  readonly ratioFreeBytes: number;
};

/** Lets every wheel of an index through (PyPI itself refuses a ratio above 50 from 64 MiB on) and no zip bomb. */
export const ARCHIVE_LIMITS: ArchiveLimits = {
  entries: 200_000,
  entryBytes: 8 * 2 ** 30,
  totalBytes: 32 * 2 ** 30,
  ratio: 200,
  ratioFreeBytes: 64 * 2 ** 20,
};
