import { ByteWriter } from "./byte-writer.ts";
import { elfAttributes } from "./elf-attributes.ts";
import type { ElfSpec } from "./elf-spec.ts";
import { StringTable } from "./elf-tables.ts";

type Shape = { readonly class: 32 | 64; readonly data: "little" | "big"; readonly word: 4 | 8 };

/** One section: its sh_name, its type and what is in it. */
export type SectionContent = {
  readonly name: number;
  readonly type: number;
  readonly bytes: Uint8Array;
};

const TYPE = { content: 1, symbols: 2, names: 3, attributes: 0x7000_0003 } as const;

/** Lists the sections that are asked for: the empty one first, their names last. */
export function elfSections(spec: ElfSpec, shape: Shape): readonly SectionContent[] {
  const names = new StringTable();
  const named = (name: string, type: number, bytes: Uint8Array) => ({
    name: names.add(name),
    type,
    bytes,
  });
  const list: SectionContent[] = [{ name: 0, type: 0, bytes: new Uint8Array() }];
  if (spec.attributes !== undefined) {
    const bytes = elfAttributes(spec.attributes, shape.data);
    list.push(named(".attributes", TYPE.attributes, bytes));
  }
  if (spec.comment !== undefined) {
    list.push(named(".comment", TYPE.content, Buffer.from(`${spec.comment.join("\0")}\0`)));
  }
  if (spec.debugInfo === true) list.push(named(".debug_info", TYPE.content, Buffer.from("info")));
  if (spec.symbolTable === true) list.push(named(".symtab", TYPE.symbols, Buffer.alloc(24)));
  const name = names.add(".shstrtab");
  return [...list, { name, type: TYPE.names, bytes: names.toBytes() }];
}

/** Gives the size of a section header of this class. */
export function sectionHeaderSize(shape: Shape): number {
  return shape.class === 64 ? 64 : 40;
}

/** Writes the table of sections that lie at these offsets. */
export function sectionTable(
  sections: readonly (SectionContent & { readonly offset: number })[],
  shape: Shape,
): Uint8Array {
  const writer = new ByteWriter(shape.data);
  for (const { name, type, bytes, offset } of sections) {
    writer.uint(name, 4).uint(type, 4).uint(0, shape.word).uint(0, shape.word);
    writer.uint(type === 0 ? 0 : offset, shape.word).uint(bytes.length, shape.word);
    writer.uint(0, 4).uint(0, 4).uint(1, shape.word).uint(0, shape.word);
  }
  return writer.toBytes();
}
