import type { VersionNeed } from "./elf.ts";
import type { DynamicSection } from "./elf-dynamic.ts";
import { dynamicString, TAG } from "./elf-dynamic.ts";
import type { ElfHeader } from "./elf-header.ts";
import type { Segment } from "./elf-segments.ts";
import { offsetOfAddress } from "./elf-segments.ts";
import { MalformedError } from "../bytes/malformed-error.ts";

/** More versions than any library has: libstdc++ defines under a hundred. */
const MAX_VERSIONS = 0x1_0000;

/** Reads which versions of which libraries are needed (Elfxx_Verneed, LSB core, "Symbol Versioning"); throws MalformedError. */
export function readVersionNeeds(
  header: ElfHeader,
  segments: readonly Segment[],
  dynamic: DynamicSection,
): readonly VersionNeed[] {
  const table = locate(dynamic, segments, {
    table: TAG.versionNeeds,
    count: TAG.versionNeedsCount,
  });
  if (table === null) return [];
  let left = MAX_VERSIONS;
  return chain(header, { ...table, nextField: 12 }).map((offset) => {
    const count = header.reader.u16(offset + 2);
    left -= count;
    if (left < 0) throw new MalformedError("too many symbol versions", offset);
    const names = chain(header, {
      offset: offset + header.reader.u32(offset + 8),
      count,
      nextField: 12,
    });
    return {
      file: dynamicString(header, dynamic, header.reader.u32(offset + 4)),
      names: names.map((aux) => dynamicString(header, dynamic, header.reader.u32(aux + 8))),
    };
  });
}

/** Reads the versions that the library itself defines (Elfxx_Verdef), its own name first; throws MalformedError. */
export function readVersionDefinitions(
  header: ElfHeader,
  segments: readonly Segment[],
  dynamic: DynamicSection,
): readonly string[] {
  const tags = { table: TAG.versionDefinitions, count: TAG.versionDefinitionsCount };
  const table = locate(dynamic, segments, tags);
  if (table === null) return [];
  return chain(header, { ...table, nextField: 16 }).map((offset) => {
    const aux = offset + header.reader.u32(offset + 12);
    return dynamicString(header, dynamic, header.reader.u32(aux));
  });
}

function locate(
  dynamic: DynamicSection,
  segments: readonly Segment[],
  tags: { table: number; count: number },
): { offset: number; count: number } | null {
  const address = dynamic.values.get(tags.table)?.[0];
  const count = dynamic.values.get(tags.count)?.[0] ?? 0;
  if (address === undefined || count === 0) return null;
  return { offset: offsetOfAddress(segments, address), count };
}

// Both tables are chains: each record says how far the next one is, 0 for none.
function chain(
  header: ElfHeader,
  start: { offset: number; count: number; nextField: number },
): readonly number[] {
  if (start.count > MAX_VERSIONS)
    throw new MalformedError("too many symbol versions", start.offset);
  const offsets: number[] = [];
  let offset = start.offset;
  for (let index = 0; index < start.count; index++) {
    offsets.push(offset);
    const step = header.reader.u32(offset + start.nextField);
    if (step === 0) break;
    offset += step;
  }
  return offsets;
}
