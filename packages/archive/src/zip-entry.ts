/** One member of a zip archive, as the central directory tells it (APPNOTE.TXT 4.3.12). */
export type ZipEntry = {
  /** With `/`; ends with one when it is a folder. Not trusted: see the problems of the listing. */
  readonly path: string;
  /** Unpacked, in bytes. */
  readonly size: number;
  readonly compressedSize: number;
  readonly method: "stored" | "deflated" | "other";
  readonly kind: "file" | "folder" | "link";
  /** Unix permission bits, as in 0o755; null where the archive was made on a system without them. */
  readonly mode: number | null;
  readonly crc32: number;
  readonly encrypted: boolean;
};
