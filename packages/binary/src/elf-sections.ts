import type { SectionTable } from "./elf.ts";
import type { ElfHeader } from "./elf-header.ts";
import { readAddress } from "./elf-header.ts";

/** Where one section lies in the file. */
export type Section = { readonly type: number; readonly offset: number; readonly size: number };

/** SHT_ARM_ATTRIBUTES and SHT_RISCV_ATTRIBUTES: the same number in two processor supplements. */
export const SECTION_ATTRIBUTES = 0x7000_0003;

/** Offsets in Elf32_Shdr and Elf64_Shdr, and their size. */
const LAYOUT = {
  32: { size: 40, type: 4, offset: 16, bytes: 20 },
  64: { size: 64, type: 4, offset: 24, bytes: 32 },
} as const;

/** Lists the sections. A table that does not fit into the file is "unreadable" and lists none: no loader looks at it. */
export function readSections(header: ElfHeader): {
  table: SectionTable;
  sections: readonly Section[];
} {
  const { offset, entrySize, count } = header.sections;
  if (offset === 0 || count === 0) return { table: "absent", sections: [] };
  const at = LAYOUT[header.class];
  const fits = entrySize === at.size && offset + count * entrySize <= header.reader.length;
  if (!fits) return { table: "unreadable", sections: [] };
  const sections = Array.from({ length: count }, (_, index) => {
    const start = offset + index * entrySize;
    return {
      type: header.reader.u32(start + at.type),
      offset: readAddress(header.reader, header.class, start + at.offset),
      size: readAddress(header.reader, header.class, start + at.bytes),
    };
  });
  return { table: "present", sections };
}
