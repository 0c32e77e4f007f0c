import type { ElfHeader } from "./elf-header.ts";
import { readAddress } from "./elf-header.ts";
import type { Segment } from "./elf-segments.ts";
import { offsetOfAddress, SEGMENT } from "./elf-segments.ts";
import { MalformedError } from "../bytes/malformed-error.ts";

/** d_tag values that are looked at (gABI chapter 5, and GNU's additions). */
export const TAG = {
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
  mipsSymbolCount: 0x7000_0011,
  versionDefinitions: 0x6fff_fffc,
  versionDefinitionsCount: 0x6fff_fffd,
  versionNeeds: 0x6fff_fffe,
  versionNeedsCount: 0x6fff_ffff,
} as const;

/** The dynamic section: its values by tag, and the string table they point into. */
export type DynamicSection = {
  readonly values: ReadonlyMap<number, readonly number[]>;
  /** File offsets where the string table begins and ends. */
  readonly strings: { readonly start: number; readonly end: number };
};

/** More entries than any linker writes: the largest real tables have some hundreds. */
const MAX_ENTRIES = 0x1_0000;

/** Reads the dynamic section, or null where there is none (static programs, object files); throws MalformedError. */
export function readDynamicSection(
  header: ElfHeader,
  segments: readonly Segment[],
): DynamicSection | null {
  const segment = segments.find((one) => one.type === SEGMENT.dynamic && one.size > 0);
  if (segment === undefined) return null;
  const values = readEntries(header, segment);
  return { values, strings: locateStrings(header, segments, values) };
}

function readEntries(header: ElfHeader, segment: Segment): ReadonlyMap<number, readonly number[]> {
  const width = header.class === 64 ? 8 : 4;
  const count = Math.floor(segment.size / (2 * width));
  if (count > MAX_ENTRIES) throw new MalformedError(`${count} dynamic entries`, segment.offset);
  const values = new Map<number, number[]>();
  for (let index = 0; index < count; index++) {
    const offset = segment.offset + index * 2 * width;
    const tag = readAddress(header.reader, header.class, offset);
    if (tag === 0) break;
    const value = readAddress(header.reader, header.class, offset + width);
    const known = values.get(tag);
    if (known === undefined) values.set(tag, [value]);
    else known.push(value);
  }
  return values;
}

function locateStrings(
  header: ElfHeader,
  segments: readonly Segment[],
  values: ReadonlyMap<number, readonly number[]>,
): { start: number; end: number } {
  const address = values.get(TAG.strings)?.[0];
  if (address === undefined) return { start: 0, end: 0 };
  const start = offsetOfAddress(segments, address);
  const size = values.get(TAG.stringsSize)?.[0] ?? 0;
  return { start, end: Math.min(start + size, header.reader.length) };
}

/** Reads a string of the dynamic string table; throws MalformedError. */
export function dynamicString(header: ElfHeader, dynamic: DynamicSection, index: number): string {
  return header.reader.string(dynamic.strings.start + index, dynamic.strings.end);
}

/** Reads the strings that all entries with this tag name, in their order. */
export function dynamicStrings(
  header: ElfHeader,
  dynamic: DynamicSection,
  tag: number,
): readonly string[] {
  return (dynamic.values.get(tag) ?? []).map((index) => dynamicString(header, dynamic, index));
}

/** DF_TEXTREL */
const FLAG_TEXT_RELOCATIONS = 4;

/** Says whether the loader has to write into code (DT_TEXTREL, or DF_TEXTREL in DT_FLAGS). */
export function hasTextRelocations(dynamic: DynamicSection): boolean {
  const flags = dynamic.values.get(TAG.flags)?.[0] ?? 0;
  return dynamic.values.has(TAG.textRelocations) || (flags & FLAG_TEXT_RELOCATIONS) !== 0;
}
