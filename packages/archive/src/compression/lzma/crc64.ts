/** Reversed, both halves (ECMA-182). */
const POLYNOMIAL_LOW = 0xd7870f42;
const POLYNOMIAL_HIGH = 0xc96c5795;
const SLICES = 4;

/** The halves of the remainders of each byte, followed by none to three zero bytes. */
type Tables = { readonly low: Int32Array; readonly high: Int32Array };

/** Sums up bytes as xz does (ECMA-182, reflected), four at a time. */
export class Crc64 {
  static #tables: Tables | null = null;
  #low = -1;
  #high = -1;

  add(bytes: Uint8Array): void {
    const { low: tableLow, high: tableHigh } = (Crc64.#tables ??= makeTables());
    let low = this.#low;
    let high = this.#high;
    const whole = bytes.length - (bytes.length % SLICES);
    for (let at = 0; at < whole; at += SLICES) {
      const a = 768 + ((low ^ entry(bytes, at)) & 0xff);
      const b = 512 + (((low >>> 8) ^ entry(bytes, at + 1)) & 0xff);
      const c = 256 + (((low >>> 16) ^ entry(bytes, at + 2)) & 0xff);
      const d = ((low >>> 24) ^ entry(bytes, at + 3)) & 0xff;
      low =
        high ^ entry(tableLow, a) ^ entry(tableLow, b) ^ entry(tableLow, c) ^ entry(tableLow, d);
      high = entry(tableHigh, a) ^ entry(tableHigh, b) ^ entry(tableHigh, c) ^ entry(tableHigh, d);
    }
    for (let at = whole; at < bytes.length; at++) {
      const index = (low ^ entry(bytes, at)) & 0xff;
      low = ((low >>> 8) | (high << 24)) ^ entry(tableLow, index);
      high = (high >>> 8) ^ entry(tableHigh, index);
    }
    this.#low = low;
    this.#high = high;
  }

  get value(): bigint {
    return (BigInt(~this.#high >>> 0) << 32n) | BigInt(~this.#low >>> 0);
  }
}

function entry(table: Int32Array | Uint8Array, index: number): number {
  return table[index] ?? 0;
}

function makeTables(): Tables {
  const low = new Int32Array(256 * SLICES);
  const high = new Int32Array(256 * SLICES);
  for (let index = 0; index < low.length; index++) {
    // After the first 256: the entry before, and one more zero byte.
    const before = index - 256;
    const [a, b] = before < 0 ? [index, 0] : [low[before] ?? 0, high[before] ?? 0];
    [low[index], high[index]] = shifted(a, b);
  }
  return { low, high };
}

function shifted(firstLow: number, firstHigh: number): [number, number] {
  let low = firstLow;
  let high = firstHigh;
  for (let bit = 0; bit < 8; bit++) {
    const isSet = (low & 1) === 1;
    low = (low >>> 1) | (high << 31);
    high >>>= 1;
    if (!isSet) continue;
    low ^= POLYNOMIAL_LOW;
    high ^= POLYNOMIAL_HIGH;
  }
  return [low, high];
}
