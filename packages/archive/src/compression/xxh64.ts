const PRIME_1 = 0x9e3779b185ebca87n;
const PRIME_2 = 0xc2b2ae3d27d4eb4fn;
const PRIME_3 = 0x165667b19e3779f9n;
const PRIME_4 = 0x85ebca77c2b2ae63n;
const PRIME_5 = 0x27d4eb2f165667c5n;
const [PRIME_1_LOW, PRIME_1_HIGH] = [0x85ebca87, 0x9e3779b1];
const [PRIME_2_LOW, PRIME_2_HIGH] = [0x27d4eb4f, 0xc2b2ae3d];
const STRIPE = 32;
const LANES = 4;

/** Sums up bytes as zstd does (https://github.com/Cyan4973/xxHash, doc/xxhash_spec.md, XXH64 with seed 0). */
export class Xxh64 {
  /** Low and high half of each lane. */
  readonly #lanes = new Uint32Array(LANES * 2);
  #rest: Buffer = Buffer.alloc(0);
  #length = 0;

  constructor() {
    const starts = [PRIME_1 + PRIME_2, PRIME_2, 0n, -PRIME_1];
    for (const [lane, start] of starts.entries()) {
      this.#lanes[lane * 2] = Number(BigInt.asUintN(32, start));
      this.#lanes[lane * 2 + 1] = Number(BigInt.asUintN(32, start >> 32n));
    }
  }

  add(bytes: Uint8Array): void {
    this.#length += bytes.length;
    const joined = Buffer.concat([this.#rest, bytes]);
    const whole = joined.length - (joined.length % STRIPE);
    for (let at = 0; at < whole; at += STRIPE) this.#stripe(joined, at);
    this.#rest = joined.subarray(whole);
  }

  /** The lower half of the sum, which is all that a frame of zstd stores. */
  get low(): number {
    let sum = this.#length < STRIPE ? PRIME_5 : this.#merged();
    sum = uint64(sum + BigInt(this.#length));
    let at = 0;
    for (; at + 8 <= this.#rest.length; at += 8) {
      sum ^= round(0n, this.#rest.readBigUInt64LE(at));
      sum = uint64(rotated(sum, 27n) * PRIME_1 + PRIME_4);
    }
    if (at + 4 <= this.#rest.length) {
      sum ^= uint64(BigInt(this.#rest.readUInt32LE(at)) * PRIME_1);
      sum = uint64(rotated(sum, 23n) * PRIME_2 + PRIME_3);
      at += 4;
    }
    for (const byte of this.#rest.subarray(at)) {
      sum ^= uint64(BigInt(byte) * PRIME_5);
      sum = uint64(rotated(sum, 11n) * PRIME_1);
    }
    return Number(BigInt.asUintN(32, avalanche(sum)));
  }

  #merged(): bigint {
    const lanes = Array.from({ length: LANES }, (_, lane) => {
      const [low, high] = this.#lanes.subarray(lane * 2);
      return (BigInt(high ?? 0) << 32n) | BigInt(low ?? 0);
    });
    const bits = [1n, 7n, 12n, 18n];
    const sum = lanes.reduce((total, lane, index) => total + rotated(lane, bits[index] ?? 0n), 0n);
    return lanes.reduce(
      (total, lane) => uint64((total ^ round(0n, lane)) * PRIME_1 + PRIME_4),
      uint64(sum),
    );
  }

  // Each lane takes eight bytes; by halves, as numbers of 64 bits are slow.
  #stripe(bytes: Buffer, start: number): void {
    const lanes = this.#lanes;
    for (let lane = 0, at = start; lane < LANES * 2; lane += 2, at += 8) {
      const [inLow, inHigh] = [word(bytes, at), word(bytes, at + 4)];
      const low = (lanes[lane] ?? 0) + (Math.imul(inLow, PRIME_2_LOW) >>> 0);
      const carry = low > 0xffff_ffff ? 1 : 0;
      const high =
        (lanes[lane + 1] ?? 0) + productHigh(inLow, inHigh, [PRIME_2_LOW, PRIME_2_HIGH]) + carry;
      const turnedLow = (low << 31) | ((high >>> 0) >>> 1);
      const turnedHigh = (high << 31) | ((low >>> 0) >>> 1);
      lanes[lane] = Math.imul(turnedLow, PRIME_1_LOW);
      lanes[lane + 1] = productHigh(turnedLow, turnedHigh, [PRIME_1_LOW, PRIME_1_HIGH]);
    }
  }
}

function word(bytes: Buffer, at: number): number {
  return bytes.readInt32LE(at);
}

/** The higher half of a product of 64 bits, of which the halves are given. */
function productHigh(
  low: number,
  high: number,
  [byLow, byHigh]: readonly [number, number],
): number {
  const [a0, a1] = [low & 0xffff, low >>> 16];
  const [b0, b1] = [byLow & 0xffff, byLow >>> 16];
  const middle = a1 * b0 + ((a0 * b0) >>> 16);
  const other = a0 * b1 + (middle & 0xffff);
  const carried = a1 * b1 + (middle >>> 16) + (other >>> 16);
  return (carried + Math.imul(low, byHigh) + Math.imul(high, byLow)) >>> 0;
}

function round(lane: bigint, input: bigint): bigint {
  return uint64(rotated(uint64(lane + input * PRIME_2), 31n) * PRIME_1);
}

function avalanche(sum: bigint): bigint {
  const first = uint64((sum ^ (sum >> 33n)) * PRIME_2);
  const second = uint64((first ^ (first >> 29n)) * PRIME_3);
  return second ^ (second >> 32n);
}

function rotated(value: bigint, bits: bigint): bigint {
  return uint64((value << bits) | (value >> (64n - bits)));
}

function uint64(value: bigint): bigint {
  return BigInt.asUintN(64, value);
}
