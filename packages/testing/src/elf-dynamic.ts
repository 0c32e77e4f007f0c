import { ByteWriter } from "./byte-writer.ts";
import type { ElfSpec } from "./elf-spec.ts";
import {
  ELF_TAGS,
  gnuHashTable,
  StringTable,
  symbolTable,
  sysvHash,
  versionDefinitions,
  versionNeeds,
} from "./elf-tables.ts";

type Shape = { readonly class: 32 | 64; readonly data: "little" | "big"; readonly word: 4 | 8 };
const S390 = 22;

type Entry = readonly [tag: number, value: number];

/** Writes a dynamic section; `place` puts a table into the file and tells its address. */
export function dynamicSection(
  spec: ElfSpec,
  shape: Shape,
  place: (bytes: Uint8Array) => number,
): Uint8Array {
  const strings = new StringTable();
  const entries: Entry[] = [
    ...nameEntries(spec, strings),
    ...symbolEntries(spec, { shape, strings, place }),
    ...versionEntries(spec, { shape, strings, place }),
    ...textRelocationEntries(spec),
  ];
  entries.push(
    [ELF_TAGS.strings, place(strings.toBytes())],
    [ELF_TAGS.stringsSize, strings.length],
  );
  const writer = new ByteWriter(shape.data);
  for (const [tag, value] of entries) writer.uint(tag, shape.word).uint(value, shape.word);
  return writer.uint(0, shape.word).uint(0, shape.word).toBytes();
}

function nameEntries(spec: ElfSpec, strings: StringTable): readonly Entry[] {
  const named = (tag: number, texts: readonly (string | undefined)[]): readonly Entry[] =>
    texts.flatMap((text) => (text === undefined ? [] : [[tag, strings.add(text)] as const]));
  return [
    ...named(ELF_TAGS.needed, spec.needed ?? []),
    ...named(ELF_TAGS.soname, [spec.soname]),
    ...named(ELF_TAGS.rpath, [spec.rpath]),
    ...named(ELF_TAGS.runpath, [spec.runpath]),
  ];
}

/** DF_TEXTREL */
const FLAG_TEXT_RELOCATIONS = 4;

function textRelocationEntries({ textRelocations }: ElfSpec): readonly Entry[] {
  if (textRelocations === undefined) return [];
  return textRelocations === "tag"
    ? [[ELF_TAGS.textRelocations, 0]]
    : [[ELF_TAGS.flags, FLAG_TEXT_RELOCATIONS]];
}

type Context = {
  readonly shape: Shape;
  readonly strings: StringTable;
  readonly place: (bytes: Uint8Array) => number;
};

function symbolEntries(spec: ElfSpec, { shape, strings, place }: Context): readonly Entry[] {
  const symbols = { undefined: spec.undefined ?? [], exported: spec.exported ?? [] };
  const table: Entry = [ELF_TAGS.symbols, place(symbolTable(symbols, strings, shape))];
  if (spec.hash !== "sysv") return [table, [ELF_TAGS.gnuHash, place(gnuHashTable(symbols, shape))]];
  const word = shape.class === 64 && spec.machine === S390 ? 8 : 4;
  return [table, [ELF_TAGS.hash, place(sysvHash(symbols, shape.data, word))]];
}

function versionEntries(spec: ElfSpec, { shape, strings, place }: Context): readonly Entry[] {
  const needs = Object.entries(spec.versionNeeds ?? {});
  const definitions = spec.versionDefinitions ?? [];
  const entries: Entry[] = [];
  if (needs.length > 0) {
    entries.push([ELF_TAGS.versionNeeds, place(versionNeeds(needs, strings, shape.data))]);
    entries.push([ELF_TAGS.versionNeedsCount, needs.length]);
  }
  if (definitions.length > 0) {
    const table = versionDefinitions(definitions, strings, shape.data);
    entries.push([ELF_TAGS.versionDefinitions, place(table)]);
    entries.push([ELF_TAGS.versionDefinitionsCount, definitions.length]);
  }
  return entries;
}
