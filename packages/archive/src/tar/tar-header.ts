import { ArchiveFailure } from "../archive-failure.ts";

/** A tar archive is made of blocks of this size. */
export const BLOCK = 512;

/** What one header block says, before extended headers replace parts of it. */
export type TarHeader = {
  readonly name: Uint8Array;
  /** As in 0o4755. */
  readonly mode: number;
  readonly size: number;
  /** One character; "\0" in the oldest archives. */
  readonly type: string;
  readonly linkName: Uint8Array;
  /** Only in POSIX archives; goes before the name. */
  readonly prefix: Uint8Array;
  /** Whether an old GNU sparse map goes on in the next block. */
  readonly isExtended: boolean;
};

const NOTHING = new Uint8Array();
const CHECKSUM_AT = 148;
const CHECKSUM_END = 156;
const SPACE = 32;
const PERMISSIONS = 0o7777;

/** Reads a header block (POSIX.1-2024 pax "ustar Interchange Format", GNU tar's tar.h); null for a block of zeros, which ends the archive. Throws a failure for anything else. */
export function tarHeader(block: Uint8Array): TarHeader | null {
  const sum = checksumOf(block);
  if (sum.unsigned === SPACE * 8 && block.every((byte) => byte === 0)) return null;
  const stored = octal(block, CHECKSUM_AT, CHECKSUM_END);
  if (stored !== sum.unsigned && stored !== sum.signed) {
    throw new ArchiveFailure("header-broken", "the checksum of a tar header is wrong");
  }
  const magic = Buffer.from(block.subarray(257, 265)).toString("latin1");
  return {
    name: text(block, 0, 100),
    mode: number(block, 100, 108) & PERMISSIONS,
    size: number(block, 124, 136),
    type: String.fromCharCode(block[156] ?? 0),
    linkName: text(block, 157, 257),
    // GNU's own format keeps other things there.
    prefix: magic.startsWith("ustar\0") ? text(block, 345, 500) : NOTHING,
    isExtended: block[482] === 1,
  };
}

/** Whether a block can be the first of a tar archive: its checksum is right. */
export function isTarHeader(block: Uint8Array): boolean {
  // Most files are none, and to fail costs more than to look.
  if (block.length < BLOCK || !isOctal(block, CHECKSUM_AT)) return false;
  try {
    return tarHeader(block.subarray(0, BLOCK)) !== null;
  } catch {
    return false;
  }
}

/** Digits below eight, at least one, and spaces and zeros: all that the sum of a header is written with. */
function isOctal(block: Uint8Array, start: number): boolean {
  const field = block.subarray(start, CHECKSUM_END);
  return (
    field.some(isOctalDigit) &&
    field.every((byte) => byte === 0 || byte === SPACE || isOctalDigit(byte))
  );
}

const isOctalDigit = (byte: number): boolean => byte >= 0x30 && byte <= 0x37;

// The checksum counts itself as spaces. Some old programs summed up signed bytes.
function checksumOf(block: Uint8Array): { unsigned: number; signed: number } {
  let unsigned = SPACE * 8;
  let high = 0;
  for (let at = 0; at < BLOCK; at++) {
    if (at === CHECKSUM_AT) at = CHECKSUM_END;
    const byte = block[at] ?? 0;
    unsigned += byte;
    if (byte >= 128) high += 1;
  }
  return { unsigned, signed: unsigned - high * 256 };
}

function text(block: Uint8Array, start: number, end: number): Uint8Array {
  const field = block.subarray(start, end);
  const length = field.indexOf(0);
  return length === -1 ? field : field.subarray(0, length);
}

/** Reads octal digits, or where the first bit is set a binary number (GNU tar, "base-256"). */
function number(block: Uint8Array, start: number, end: number): number {
  const first = block[start] ?? 0;
  if ((first & 0x80) === 0) return octal(block, start, end);
  const binary = block.subarray(start + 1, end);
  const value = binary.reduce((sum, byte) => sum * 256 + byte, first & 0x7f);
  if (first === 0xff || !Number.isSafeInteger(value)) {
    throw new ArchiveFailure("header-broken", "a number in a tar header is out of range");
  }
  return value;
}

// Spaces may stand before, spaces or zeros after. A field of nothing is zero: links and folders have such sizes.
function octal(block: Uint8Array, start: number, end: number): number {
  const field = Buffer.from(block.buffer, block.byteOffset + start, end - start).toString("latin1");
  const digits = /^ *([0-7]*)[ \0]/.exec(`${field} `)?.[1];
  if (digits === undefined) {
    throw new ArchiveFailure("header-broken", "a number in a tar header is none");
  }
  return digits === "" ? 0 : Number.parseInt(digits, 8);
}
