/** Names a file to fetch and what it must be. */
export interface Download {
  readonly url: string;
  /** Lower-case hex; a download without one is refused. */
  readonly sha256: string;
  /** Where the file goes; written only when its bytes are proved. */
  readonly to: string;
}

/** Fetches files. */
export interface Http {
  /**
   * Fetches with a few retries and proves the bytes.
   * @throws Failure `download-failed`, `checksum-missing` or `checksum-mismatch`; nothing is left at `to`.
   */
  download(download: Download): Promise<void>;
}
