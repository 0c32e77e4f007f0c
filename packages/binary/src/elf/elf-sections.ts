import type { SectionTable } from "./elf.ts";
import type { ElfHeader } from "./elf-header.ts";
import { readAddress } from "./elf-header.ts";
import { MalformedError } from "../bytes/malformed-error.ts";
import { NameFilter } from "../bytes/name-filter.ts";

/** Where one section lies in the file. */
export type SectionPlace = { readonly offset: number; readonly size: number };

/** What the sections tell beyond the program headers; strip may have taken them. */
export type Sections = {
  readonly table: SectionTable;
  /** .ARM.attributes or .riscv.attributes */
  readonly attributes: SectionPlace | null;
  /** .MIPS.abiflags */
  readonly mipsAbi: SectionPlace | null;
  /** .comment: what the compilers say of themselves. */
  readonly comment: SectionPlace | null;
  /** Notes, also those that no segment holds. */
  readonly notes: readonly (SectionPlace & { readonly align: number })[];
  /** The largest section of instructions: .text. */
  readonly code: SectionPlace | null;
  /** Whether .symtab is there. */
  readonly hasSymbols: boolean;
  /** Whether .debug_info or one of its siblings is there. */
  readonly hasDebugInfo: boolean;
};

type Section = SectionPlace & {
  readonly type: number;
  readonly name: number;
  readonly flags: number;
  readonly align: number;
};

const NOTHING = {
  attributes: null,
  mipsAbi: null,
  comment: null,
  notes: [],
  code: null,
  hasSymbols: false,
  hasDebugInfo: false,
} as const;

const TYPE = {
  content: 1,
  symbols: 2,
  notes: 7,
  attributes: 0x7000_0003,
  mipsAbi: 0x7000_002a,
} as const;

/** More sections of notes than any file has. */
const MAX_NOTES = 64;

/** e_shstrndx of a file whose real value stands in the first section (gABI, "Extended numbering"). */
const EXTENDED = 0xffff;

/** More sections than the largest object files have (a section for each function: some ten thousand). */
const MAX_SECTIONS = 2 ** 20;

const COMMENT = new NameFilter([".comment\0"]);
const DEBUG = new NameFilter([".debug_", ".zdebug_"]);

/** Offsets in Elf32_Shdr and Elf64_Shdr, and their size. */
const LAYOUT = {
  32: { size: 40, type: 4, flags: 8, offset: 16, bytes: 20, link: 24, align: 32 },
  64: { size: 64, type: 4, flags: 8, offset: 24, bytes: 32, link: 40, align: 48 },
} as const;

/** Looks through the sections. A table that does not fit into the file is "unreadable" and tells nothing: no loader looks at it. */
export function readSections(header: ElfHeader): Sections {
  if (header.sections.offset === 0) return { table: "absent", ...NOTHING };
  try {
    const count = countSections(header);
    if (count === 0) return { table: "absent", ...NOTHING };
    const { offset, entrySize } = header.sections;
    const isTable = entrySize === LAYOUT[header.class].size && count <= MAX_SECTIONS;
    if (!isTable) return { table: "unreadable", ...NOTHING };
    header.reader.require(offset, count * entrySize);
    return { table: "present", ...lookThrough(header, count) };
  } catch (error) {
    if (error instanceof MalformedError) return { table: "unreadable", ...NOTHING };
    throw error;
  }
}

type Found = { -readonly [Key in keyof typeof NOTHING]: Sections[Key] };

function lookThrough(header: ElfHeader, count: number): Found {
  const found: Found = { ...NOTHING };
  const isNamed = namesOf(header, count);
  for (let index = 0; index < count; index++) {
    const section = readSection(header, index);
    if (section.type === TYPE.content) {
      if (isCode(section) && section.size > (found.code?.size ?? 0)) found.code = section;
      if (isNamed(section, COMMENT)) found.comment ??= section;
      if (isNamed(section, DEBUG)) found.hasDebugInfo = true;
    } else noteType(found, section);
  }
  return found;
}

/** SHF_EXECINSTR; flags of processors lie above 2^31. */
const INSTRUCTIONS = 4;

function isCode({ flags }: Section): boolean {
  return Math.floor(flags / INSTRUCTIONS) % 2 === 1;
}

function noteType(found: Found, section: Section): void {
  if (section.type === TYPE.notes && found.notes.length < MAX_NOTES) {
    found.notes = [...found.notes, section];
  }
  if (section.type === TYPE.symbols) found.hasSymbols = true;
  if (section.type === TYPE.attributes) found.attributes ??= section;
  if (section.type === TYPE.mipsAbi) found.mipsAbi ??= section;
}

function countSections(header: ElfHeader): number {
  return header.sections.count === 0 ? readSection(header, 0).size : header.sections.count;
}

function readSection(header: ElfHeader, index: number): Section {
  const at = LAYOUT[header.class];
  const start = header.sections.offset + index * at.size;
  return {
    name: header.reader.u32(start),
    type: header.reader.u32(start + at.type),
    flags: readAddress(header.reader, header.class, start + at.flags),
    offset: readAddress(header.reader, header.class, start + at.offset),
    size: readAddress(header.reader, header.class, start + at.bytes),
    align: readAddress(header.reader, header.class, start + at.align),
  };
}

/** Gives the question whether a section's name is one of these. */
function namesOf(header: ElfHeader, count: number): (one: Section, names: NameFilter) => boolean {
  const { reader, sections } = header;
  const index =
    sections.names === EXTENDED
      ? reader.u32(sections.offset + LAYOUT[header.class].link)
      : sections.names;
  if (index === 0 || index >= count) return () => false;
  const table = readSection(header, index);
  const end = Math.min(table.offset + table.size, reader.length);
  const texts = reader.part({ start: 0, length: reader.length }, true);
  return (section, names) => names.wants(texts, table.offset + section.name, end);
}
