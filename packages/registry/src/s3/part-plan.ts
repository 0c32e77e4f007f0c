const MEBIBYTE = 1024 ** 2;
const USUAL = 16 * MEBIBYTE;
const LARGEST = 64 * MEBIBYTE;
/** S3's limit. */
const MOST_PARTS = 10_000;

/** The largest object that goes in parts of at most 64 MiB. */
export const LARGEST_OBJECT = LARGEST * MOST_PARTS;
/** From this size on, in bytes, an object goes in parts. */
export const WHOLE_UP_TO = LARGEST;

/** Is a stretch of a file that is sent as one part of an object. Numbers in bytes. */
export interface PlannedPart {
  /** From 1 on. */
  readonly number: number;
  readonly offset: number;
  readonly length: number;
}

/**
 * Divides a size into the parts in which it is sent. It is the same division in every run, so that what one left another can go on with.
 * @throws RangeError where the size is over {@link LARGEST_OBJECT}.
 */
export function planParts(size: number): readonly PlannedPart[] {
  if (size > LARGEST_OBJECT) throw new RangeError(`${size} bytes are more than parts can hold`);
  const needed = Math.ceil(size / MOST_PARTS / MEBIBYTE) * MEBIBYTE;
  const length = Math.max(USUAL, needed);
  return Array.from({ length: Math.max(Math.ceil(size / length), 1) }, (_, index) => ({
    number: index + 1,
    offset: index * length,
    length: Math.min(length, size - index * length),
  }));
}
