/** Reads parts of something whose size is known: a file, a range of a file, bytes in memory. */
export interface RandomAccess {
  /** In bytes. */
  readonly size: number;
  /** Reads exactly `length` bytes from `offset`; rejects when they are not there. */
  read(offset: number, length: number): Promise<Uint8Array>;
}

/** Gives access to bytes in memory. */
export function bytesAccess(bytes: Uint8Array): RandomAccess {
  return {
    size: bytes.length,
    read: (offset, length) =>
      offset >= 0 && length >= 0 && offset + length <= bytes.length
        ? Promise.resolve(bytes.subarray(offset, offset + length))
        : Promise.reject(new Error(`${length} bytes at ${offset} are beyond the end`)),
  };
}
