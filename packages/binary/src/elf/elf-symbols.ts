import type { DynamicSection } from "./elf-dynamic.ts";
import { TAG } from "./elf-dynamic.ts";
import type { ElfHeader } from "./elf-header.ts";
import type { Segment } from "./elf-segments.ts";
import { offsetOfAddress } from "./elf-segments.ts";
import { MACHINE } from "./elf-machine.ts";
import { MalformedError } from "../bytes/malformed-error.ts";
import type { NameFilter } from "../bytes/name-filter.ts";

/** The names that a dynamic symbol table gives to others and wants from others. */
export type DynamicSymbols = {
  readonly exported: readonly string[];
  readonly undefined: readonly string[];
  readonly weak: readonly string[];
};

type Place = { readonly table: number; readonly count: number; readonly wanted: NameFilter };

const NONE: DynamicSymbols = { exported: [], undefined: [], weak: [] };

/** Offsets in Elf32_Sym and Elf64_Sym, and their size. */
const LAYOUT = {
  32: { size: 16, info: 12, other: 13, section: 14 },
  64: { size: 24, info: 4, other: 5, section: 6 },
} as const;

/** e_machine of Alpha and S/390: their 64-bit files have DT_HASH words of 8 bytes. */
const WIDE_HASH_MACHINES: ReadonlySet<number> = new Set([MACHINE.s390, 0x9026]);

/** Reads the names in the dynamic symbol table, found without sections by DT_SYMTAB and a hash table; throws MalformedError. */
export function readDynamicSymbols(
  header: ElfHeader,
  segments: readonly Segment[],
  { dynamic, wanted }: { readonly dynamic: DynamicSection; readonly wanted: NameFilter },
): DynamicSymbols {
  const address = dynamic.values.get(TAG.symbols)?.[0];
  const hashed = countSymbols(header, segments, dynamic);
  if (address === undefined || hashed === 0) return NONE;
  const table = offsetOfAddress(segments, address);
  const count = hashed === 1 ? countUndefined(header, dynamic, table) : hashed;
  if (count > MAX_SYMBOLS) throw new MalformedError(`${count} symbols`, table);
  header.reader.require(table, count * LAYOUT[header.class].size);
  return collectNames(header, dynamic, { table, count, wanted });
}

function collectNames(
  header: ElfHeader,
  { strings }: DynamicSection,
  { table, count, wanted }: Place,
): DynamicSymbols {
  const exported: string[] = [];
  const undefinedNames: string[] = [];
  const weak: string[] = [];
  const { size, section } = LAYOUT[header.class];
  const names = header.reader.part({ start: 0, length: header.reader.length }, true);
  for (let index = 1; index < count; index++) {
    const offset = table + index * size;
    const name = strings.start + header.reader.u32(offset);
    if (name === strings.start || !wanted.wants(names, name, strings.end)) continue;
    const isDefined = header.reader.u16(offset + section) !== 0;
    if (isDefined && !isVisible(header, offset)) continue;
    const asked = isWeak(header, offset) ? weak : undefinedNames;
    (isDefined ? exported : asked).push(names.string(name, strings.end));
  }
  return { exported, undefined: undefinedNames, weak };
}

/** STB_WEAK: without it the loader gives the address 0. */
const WEAK = 2;

function isWeak(header: ElfHeader, offset: number): boolean {
  return header.reader.u8(offset + LAYOUT[header.class].info) >> 4 === WEAK;
}

// Others bind to global, weak and GNU unique symbols of default or protected visibility.
function isVisible(header: ElfHeader, offset: number): boolean {
  const { info, other } = LAYOUT[header.class];
  const binding = header.reader.u8(offset + info) >> 4;
  const visibility = header.reader.u8(offset + other) & 3;
  return binding !== 0 && (visibility === 0 || visibility === 3);
}

function countSymbols(
  header: ElfHeader,
  segments: readonly Segment[],
  dynamic: DynamicSection,
): number {
  const gnuHash = dynamic.values.get(TAG.gnuHash)?.[0];
  if (gnuHash !== undefined) return countByGnuHash(header, offsetOfAddress(segments, gnuHash));
  const hash = dynamic.values.get(TAG.hash)?.[0];
  // MIPS has a hash table of its own kind, and says the number beside it.
  const isMips = header.machine === MACHINE.mips;
  if (hash === undefined) return (isMips && dynamic.values.get(TAG.mipsSymbolCount)?.[0]) || 0;
  const offset = offsetOfAddress(segments, hash);
  const wide = header.class === 64 && WIDE_HASH_MACHINES.has(header.machine);
  return wide ? header.reader.u64(offset + 8) : header.reader.u32(offset + 4);
}

/** More symbols than the largest libraries have (libtorch: some 400,000). */
const MAX_SYMBOLS = 2 ** 22;

/** st_info of STB_LOCAL and STT_SECTION. */
const LOCAL_SECTION = 3;

// GNU ld says "from 1 on" in the hash table of a program that exports nothing, however many names it wants: all are
// undefined, after symbols of sections, up to where something else lies.
function countUndefined(
  { reader, class: width }: ElfHeader,
  { strings }: DynamicSection,
  table: number,
): number {
  const { size, section, info } = LAYOUT[width];
  const last = Math.min(reader.length, table + MAX_SYMBOLS * size);
  const isSymbol = (offset: number) => {
    if (reader.u8(offset + info) === LOCAL_SECTION) return true;
    const name = reader.u32(offset);
    return name > 0 && strings.start + name < strings.end && reader.u16(offset + section) === 0;
  };
  let end = table + size;
  while (end + size <= last && isSymbol(end)) end += size;
  return (end - table) / size;
}

// DT_GNU_HASH does not say how many symbols there are: the last one ends the chain of the highest bucket
// (https://flapenguin.me/elf-dt-gnu-hash describes the table, which has no other specification).
function countByGnuHash(header: ElfHeader, offset: number): number {
  const buckets = header.reader.u32(offset);
  const firstHashed = header.reader.u32(offset + 4);
  const bloomWords = header.reader.u32(offset + 8);
  const bucketsAt = offset + 16 + bloomWords * (header.class === 64 ? 8 : 4);
  header.reader.require(bucketsAt, buckets * 4);
  if (buckets > MAX_SYMBOLS) throw new MalformedError(`${buckets} buckets of symbols`, offset);
  let last = 0;
  for (let index = 0; index < buckets; index++) {
    last = Math.max(last, header.reader.u32(bucketsAt + index * 4));
  }
  if (last < firstHashed) return firstHashed;
  const chains = bucketsAt + buckets * 4;
  const isLast = (index: number) =>
    (header.reader.u32(chains + (index - firstHashed) * 4) & 1) !== 0;
  while (last < MAX_SYMBOLS && !isLast(last)) last++;
  return last + 1;
}
