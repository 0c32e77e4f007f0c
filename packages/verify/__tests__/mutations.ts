import fc from "fast-check";

/** One change of a file; places are parts of its length, so that they fit whatever was changed before. */
export type Mutation =
  | { readonly kind: "set"; readonly place: number; readonly bytes: Uint8Array }
  | { readonly kind: "flip"; readonly place: number; readonly bit: number }
  | { readonly kind: "cut"; readonly place: number }
  | { readonly kind: "drop"; readonly place: number; readonly length: number }
  | { readonly kind: "repeat"; readonly place: number; readonly length: number }
  | { readonly kind: "copy"; readonly place: number; readonly to: number; readonly length: number };

const NUMBERS = [
  0, 1, 0x7f, 0x80, 0xff, 0x7fff, 0xffff, 0x10000, 0x7fff_ffff, 0x8000_0000, 0xffff_fffe,
  0xffff_ffff,
];

/** Numbers with which counts, sizes and offsets go wrong, in both byte orders. */
const telling = fc
  .tuple(fc.constantFrom(...NUMBERS), fc.boolean(), fc.constantFrom(2, 4, 8))
  .map(([number, isLittle, size]) => {
    const bytes = Buffer.alloc(8);
    if (isLittle) bytes.writeUInt32LE(number, 0);
    else bytes.writeUInt32BE(number, size === 8 ? 4 : 0);
    return Uint8Array.from(
      size === 2 && !isLittle ? bytes.subarray(2, 4) : bytes.subarray(0, size),
    );
  });

/** Headers stand at the beginning, tables and directories at the end. */
const place = fc.oneof(
  fc.double({ min: 0, max: 1, noNaN: true }),
  fc.double({ min: 0, max: 0.05, noNaN: true }),
  fc.double({ min: 0.9, max: 1, noNaN: true }),
);
const length = fc.integer({ min: 1, max: 64 });

const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant("set" as const), place, bytes: telling }) },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant("set" as const),
      place,
      bytes: fc.uint8Array({ minLength: 1, maxLength: 4 }),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constant("flip" as const), place, bit: fc.nat(7) }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("cut" as const), place }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("drop" as const), place, length }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("repeat" as const), place, length }) },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant("copy" as const), place, to: place, length }),
  },
);

/** Some changes of one file. */
export const mutations: fc.Arbitrary<readonly Mutation[]> = fc.array(mutation, {
  minLength: 1,
  maxLength: 6,
});

/** Applies changes to a copy of a file, one after the other. */
export function mutated(bytes: Uint8Array, changes: readonly Mutation[]): Uint8Array {
  return changes.reduce<Uint8Array>(mutate, Uint8Array.from(bytes));
}

function mutate(bytes: Uint8Array, change: Mutation): Uint8Array {
  const at = Math.min(Math.floor(change.place * bytes.length), Math.max(bytes.length - 1, 0));
  switch (change.kind) {
    case "set":
      bytes.set(change.bytes.subarray(0, bytes.length - at), at);
      return bytes;
    case "flip":
      if (at < bytes.length) bytes[at] = (bytes[at] ?? 0) ^ (1 << change.bit);
      return bytes;
    case "cut":
      return bytes.slice(0, at);
    case "drop":
      return Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + change.length)]);
    case "repeat": {
      const end = at + change.length;
      return Buffer.concat([bytes.subarray(0, end), bytes.subarray(at)]);
    }
    case "copy": {
      const to = Math.floor(change.to * bytes.length);
      const part = bytes.slice(at, at + change.length);
      bytes.set(part.subarray(0, bytes.length - to), to);
      return bytes;
    }
  }
}
