import { Image } from "./image.ts";

/** What a tiny thin Mach-O file is to say. */
export type MachOSpec = {
  readonly class?: 32 | 64;
  readonly data?: "little" | "big";
  readonly cpuType: number;
  readonly cpuSubtype?: number;
  readonly fileType?: number;
  readonly libraries?: readonly string[];
  readonly rpaths?: readonly string[];
  readonly installName?: string;
  /** Names as they are written, with C's underscore. */
  readonly exported?: readonly string[];
  readonly undefined?: readonly string[];
  /** Whether the exported names stand in a trie too: "command" for LC_DYLD_EXPORTS_TRIE. */
  readonly trie?: "info" | "command";
  /** Platform and packed version of LC_BUILD_VERSION. */
  readonly builds?: readonly (readonly [number, number])[];
  /** Packed version of LC_VERSION_MIN_MACOSX. */
  readonly oldMinimum?: number;
  readonly uuid?: string;
  readonly encrypted?: boolean;
  readonly signed?: boolean;
  /** The byte of the file at which a 32-bit segment begins and ends. */
  readonly segmentEnd?: number;
};

/** Builds a thin Mach-O file. */
export function buildMachO(spec: MachOSpec): Buffer {
  const shape = { data: spec.data ?? "little", wide: spec.class !== 32 };
  const { exported = [], undefined: wanted = [] } = spec;
  const listed = [...exported, ...wanted];
  const strings = Buffer.from(`\0${listed.map((name) => `${name}\0`).join("")}`);
  const entrySize = shape.wide ? 16 : 12;
  const headerSize = shape.wide ? 32 : 28;
  const trie = spec.trie === undefined ? Buffer.alloc(0) : exportTrie(exported);
  // What the commands take does not depend on what they say: a first round tells where the tables go.
  const commandsAt = (tables: number) => {
    const stringsAt = tables + listed.length * entrySize;
    const trieAt = stringsAt + strings.length;
    return listCommands(spec, shape.data, {
      symbols: [tables, listed.length, stringsAt, strings.length],
      trie: [trieAt, trie.length],
    });
  };
  const tables = headerSize + Buffer.concat(commandsAt(0)).length;
  const commands = commandsAt(tables);
  const image = new Image(shape.data);
  image.put(0, 4, shape.wide ? 0xfeed_facf : 0xfeed_face).put(4, 4, spec.cpuType);
  image.put(8, 4, spec.cpuSubtype ?? 0).put(12, 4, spec.fileType ?? 8);
  image.put(16, 4, commands.length).put(20, 4, Buffer.concat(commands).length);
  image.set(headerSize, Buffer.concat(commands));
  writeSymbols(image, { spec, tables, entrySize });
  image.set(tables + listed.length * entrySize, Buffer.concat([strings, trie]));
  return image.toBytes();
}

type Tables = { readonly symbols: readonly number[]; readonly trie: readonly number[] };

function listCommands(
  spec: MachOSpec,
  data: "little" | "big",
  { symbols, trie }: Tables,
): readonly Buffer[] {
  const command = (number: number, words: readonly number[], text?: string) => {
    const tail = text === undefined ? Buffer.alloc(0) : Buffer.from(`${text}\0`);
    const size = Math.ceil((8 + words.length * 4 + tail.length) / 8) * 8;
    const content = new Image(data)
      .put(0, 4, number)
      .put(4, 4, size)
      .put(size - 1, 1, 0);
    words.forEach((word, index) => content.put(8 + index * 4, 4, word));
    content.set(8 + words.length * 4, tail);
    return content.toBytes();
  };
  const maybe = <Value>(value: Value | undefined, make: (value: Value) => Buffer) =>
    value === undefined ? [] : [make(value)];
  return [
    ...(spec.libraries ?? []).map((name) => command(0xc, [24, 0, 0, 0], name)),
    ...(spec.rpaths ?? []).map((name) => command(0x8000_001c, [12], name)),
    ...maybe(spec.installName, (name) => command(0xd, [24, 0, 0, 0], name)),
    ...(spec.builds ?? []).map(([platform, version]) => command(0x32, [platform, version, 0, 0])),
    ...maybe(spec.oldMinimum, (version) => command(0x24, [version, 0])),
    ...(spec.signed === true ? [command(0x1d, [0, 0])] : []),
    ...maybe(spec.encrypted, (is) => command(0x21, [0, 0, is ? 1 : 0])),
    ...maybe(spec.uuid, (uuid) => command(0x1b, uuidWords(uuid, data))),
    ...maybe(spec.segmentEnd, (end) => command(0x1, [0, 0, 0, 0, 0, 0, end, 0, 0, 0, 0, 0])),
    command(0x2, symbols),
    ...(spec.trie === "info" ? [command(0x8000_0022, [0, 0, 0, 0, 0, 0, 0, 0, ...trie])] : []),
    ...(spec.trie === "command" ? [command(0x8000_0033, trie)] : []),
  ];
}

function uuidWords(uuid: string, data: "little" | "big"): readonly number[] {
  const bytes = Buffer.from(uuid, "hex");
  return [0, 4, 8, 12].map((at) =>
    data === "little" ? bytes.readUInt32LE(at) : bytes.readUInt32BE(at),
  );
}

function writeSymbols(
  image: Image,
  { spec, tables, entrySize }: { spec: MachOSpec; tables: number; entrySize: number },
): void {
  const typed = [
    ...(spec.exported ?? []).map((name) => ({ name, type: 0x0f })),
    ...(spec.undefined ?? []).map((name) => ({ name, type: 0x01 })),
  ];
  let text = 1;
  typed.forEach(({ name, type }, index) => {
    const at = tables + index * entrySize;
    image
      .put(at, 4, text)
      .put(at + 4, 1, type)
      .put(at + entrySize - 1, 1, 0);
    text += Buffer.byteLength(name) + 1;
  });
}

/** Writes a trie of two levels: "_" leads to a node with an edge for the rest of each name. */
function exportTrie(names: readonly string[]): Buffer {
  const offset = (value: number) => [
    (value & 0x7f) | 0x80,
    ((value >> 7) & 0x7f) | 0x80,
    value >> 14,
  ];
  const rest = names.map((name) => Buffer.from(`${name.slice(1)}\0`));
  const root = [0, 1, 0x5f, 0, ...offset(7)];
  const edgesEnd = 7 + 2 + rest.reduce((sum, bytes) => sum + bytes.length + 3, 0);
  const edges = rest.flatMap((bytes, index) => [...bytes, ...offset(edgesEnd + index * 4)]);
  return Buffer.from([...root, 0, names.length, ...edges, ...names.flatMap(() => [2, 0, 0, 0])]);
}

/** Builds a universal file of thin ones. */
export function buildFat(
  slices: readonly { readonly cpuType: number; readonly bytes: Uint8Array }[],
  is64 = false,
): Buffer {
  const image = new Image("big")
    .put(0, 4, is64 ? 0xcafe_babf : 0xcafe_babe)
    .put(4, 4, slices.length);
  const entrySize = is64 ? 32 : 20;
  image.put(8 + slices.length * entrySize - 1, 1, 0);
  slices.forEach(({ cpuType, bytes }, index) => {
    const at = 8 + index * entrySize;
    const start = image.add(bytes);
    const size = is64 ? 8 : 4;
    image.put(at, 4, cpuType).put(at + 4, 4, 0);
    image.put(at + 8, size, start).put(at + 8 + size, size, bytes.length);
  });
  return image.toBytes();
}
