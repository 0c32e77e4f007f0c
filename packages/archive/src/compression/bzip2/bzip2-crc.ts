const POLYNOMIAL = 0x04c11db7;

/** Makes the table of the remainders of each byte, highest bit first. */
export function makeBzip2Table(): Int32Array {
  return Int32Array.from({ length: 256 }, (_, byte) => {
    let value = byte << 24;
    for (let bit = 0; bit < 8; bit++) value = (value << 1) ^ (value < 0 ? POLYNOMIAL : 0);
    return value;
  });
}

/** Goes on summing up bytes as bzip2 does: CRC-32, but with the highest bit first. Begins with -1, ends inverted. */
export function bzip2Crc(table: Int32Array, bytes: Uint8Array, before: number): number {
  let sum = before;
  for (let at = 0; at < bytes.length; at++) {
    sum = (sum << 8) ^ (table[(sum >>> 24) ^ (bytes[at] ?? 0)] ?? 0);
  }
  return sum;
}
