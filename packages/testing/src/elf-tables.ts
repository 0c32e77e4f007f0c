import { ByteWriter } from "./byte-writer.ts";

/** d_tag values that the builder writes. */
export const ELF_TAGS = {
  needed: 1,
  hash: 4,
  strings: 5,
  symbols: 6,
  stringsSize: 10,
  soname: 14,
  rpath: 15,
  textRelocations: 22,
  runpath: 29,
  flags: 30,
  gnuHash: 0x6fff_fef5,
  versionDefinitions: 0x6fff_fffc,
  versionDefinitionsCount: 0x6fff_fffd,
  versionNeeds: 0x6fff_fffe,
  versionNeedsCount: 0x6fff_ffff,
} as const;

type Data = "little" | "big";
type Shape = { readonly class: 32 | 64; readonly data: Data };
type Symbols = { readonly undefined: readonly string[]; readonly exported: readonly string[] };

/** Collects strings that are named by their offset; offset 0 is the empty one. */
export class StringTable {
  readonly #writer = new ByteWriter("little").uint(0, 1);

  get length(): number {
    return this.#writer.length;
  }

  add(text: string): number {
    const offset = this.#writer.length;
    this.#writer.text(text);
    return offset;
  }

  toBytes(): Uint8Array {
    return this.#writer.toBytes();
  }
}

/** Writes a dynamic symbol table: the null symbol, the undefined ones, then the exported ones as GNU hash wants them. */
export function symbolTable(symbols: Symbols, strings: StringTable, shape: Shape): Uint8Array {
  const writer = new ByteWriter(shape.data).raw(new Uint8Array(shape.class === 64 ? 24 : 16));
  for (const name of symbols.undefined)
    writeSymbol(writer, { name: strings.add(name), section: 0 }, shape);
  for (const name of symbols.exported)
    writeSymbol(writer, { name: strings.add(name), section: 1 }, shape);
  return writer.toBytes();
}

/** STB_GLOBAL and STT_FUNC. */
const GLOBAL_FUNCTION = 0x12;

function writeSymbol(
  writer: ByteWriter,
  symbol: { name: number; section: number },
  shape: Shape,
): void {
  writer.uint(symbol.name, 4);
  if (shape.class === 64)
    writer.uint(GLOBAL_FUNCTION, 1).uint(0, 1).uint(symbol.section, 2).uint(0, 8).uint(0, 8);
  else writer.uint(0, 4).uint(0, 4).uint(GLOBAL_FUNCTION, 1).uint(0, 1).uint(symbol.section, 2);
}

/** Writes a DT_HASH with one bucket; `word` is 8 on 64-bit S/390 and Alpha, 4 elsewhere. */
export function sysvHash(symbols: Symbols, data: Data, word: 4 | 8): Uint8Array {
  const total = 1 + symbols.undefined.length + symbols.exported.length;
  const last = total - 1;
  const writer = new ByteWriter(data).uint(1, word).uint(total, word).uint(Math.min(1, last), word);
  for (let index = 0; index < total; index++) {
    writer.uint(index === 0 || index === last ? 0 : index + 1, word);
  }
  return writer.toBytes();
}

/** Writes a DT_GNU_HASH with one bucket. */
export function gnuHashTable(symbols: Symbols, shape: Shape): Uint8Array {
  const first = 1 + symbols.undefined.length;
  const writer = new ByteWriter(shape.data).uint(1, 4).uint(first, 4).uint(1, 4).uint(0, 4);
  // A Bloom filter of all ones lets every name through.
  writer.raw(new Uint8Array(shape.class === 64 ? 8 : 4).fill(0xff));
  writer.uint(symbols.exported.length === 0 ? 0 : first, 4);
  symbols.exported.forEach((name, index) => {
    const isLast = index === symbols.exported.length - 1;
    const hash = gnuHash(name);
    writer.uint(hash - (hash % 2) + (isLast ? 1 : 0), 4);
  });
  return writer.toBytes();
}

function gnuHash(name: string): number {
  return Buffer.from(name).reduce((hash, byte) => (hash * 33 + byte) % 2 ** 32, 5381);
}

/** Writes the Elfxx_Verneed records of some libraries. */
export function versionNeeds(
  needs: readonly (readonly [string, readonly string[]])[],
  strings: StringTable,
  data: Data,
): Uint8Array {
  const writer = new ByteWriter(data);
  needs.forEach(([file, names], index) => {
    const size = 16 + 16 * names.length;
    const isLast = index === needs.length - 1;
    writer
      .uint(1, 2)
      .uint(names.length, 2)
      .uint(strings.add(file), 4)
      .uint(16, 4)
      .uint(isLast ? 0 : size, 4);
    names.forEach((name, at) => {
      writer
        .uint(0, 4)
        .uint(0, 2)
        .uint(at + 2, 2)
        .uint(strings.add(name), 4)
        .uint(at === names.length - 1 ? 0 : 16, 4);
    });
  });
  return writer.toBytes();
}

/** Writes the Elfxx_Verdef records of some versions. */
export function versionDefinitions(
  names: readonly string[],
  strings: StringTable,
  data: Data,
): Uint8Array {
  const writer = new ByteWriter(data);
  names.forEach((name, index) => {
    const isLast = index === names.length - 1;
    writer
      .uint(1, 2)
      .uint(0, 2)
      .uint(index + 1, 2)
      .uint(1, 2)
      .uint(0, 4)
      .uint(20, 4)
      .uint(isLast ? 0 : 28, 4);
    writer.uint(strings.add(name), 4).uint(0, 4);
  });
  return writer.toBytes();
}
