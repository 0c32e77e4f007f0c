/** Reads parts of something whose size is known: a file, a range of a file, bytes in memory. */
export interface RandomAccess {
  /** In bytes. */
  readonly size: number;
  /**
   * Reads exactly `length` bytes from `offset`; rejects when they are not there.
   * @param into has room for them, and saves making room anew; what has the bytes already gives those and leaves it alone.
   */
  read(offset: number, length: number, into?: Uint8Array): Promise<Uint8Array>;
  /** The same at once, for readers of tables, whose next offset is in the bytes before; throws when they are not there. */
  readNow(offset: number, length: number): Uint8Array;
}

/** Gives access to bytes in memory. */
export function bytesAccess(bytes: Uint8Array): RandomAccess {
  const readNow = (offset: number, length: number) => {
    const isInside = offset >= 0 && length >= 0 && offset + length <= bytes.length;
    if (!isInside) throw new Error(`${length} bytes at ${offset} are beyond the end`);
    return bytes.subarray(offset, offset + length);
  };
  return { size: bytes.length, read: async (offset, length) => readNow(offset, length), readNow };
}

/** Gives access to a range of something else, as if it were alone; a range beyond the end is cut there. */
export function sliceAccess(source: RandomAccess, start: number, length: number): RandomAccess {
  const begin = Math.min(Math.max(start, 0), source.size);
  const size = Math.max(0, Math.min(length, source.size - begin));
  const place = (offset: number, count: number) => {
    const isInside = offset >= 0 && count >= 0 && offset + count <= size;
    if (!isInside) throw new Error(`${count} bytes at ${offset} are beyond the end`);
    return begin + offset;
  };
  return {
    size,
    read: async (offset, count, into) => source.read(place(offset, count), count, into),
    readNow: (offset, count) => source.readNow(place(offset, count), count),
  };
}
