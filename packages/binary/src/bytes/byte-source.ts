/** Bytes that are read at once and anywhere: a file, a range of one, or memory. */
export interface ByteSource {
  /** In bytes. */
  readonly size: number;
  /** Reads exactly `length` bytes from `offset`; throws when they are not there. */
  readNow(offset: number, length: number): Uint8Array;
}
