import { MalformedError } from "../bytes/malformed-error.ts";
import type { NameFilter } from "../bytes/name-filter.ts";
import { offsetOfRva, type PeHeader } from "./pe-header.ts";

/** A name leads to one of 65,536 ordinals. */
const MAX_NAMES = 2 ** 16;

/** Lists the exported names (the export directory's name pointer table) that are wanted; throws MalformedError. */
export function readExports(header: PeHeader, wanted: NameFilter): readonly string[] {
  const directory = header.directories[0];
  if (directory === undefined || directory.address === 0) return [];
  const { reader } = header;
  const table = offsetOfRva(header, directory.address);
  const count = reader.u32(table + 24);
  if (count === 0) return [];
  if (count > MAX_NAMES) throw new MalformedError(`${count} exported names`, table);
  const pointers = offsetOfRva(header, reader.u32(table + 32));
  reader.require(pointers, count * 4);
  const texts = reader.part({ start: 0, length: reader.length }, true);
  const names: string[] = [];
  for (let index = 0; index < count; index++) {
    const name = offsetOfRva(header, reader.u32(pointers + index * 4));
    if (wanted.wants(texts, name, reader.length)) names.push(texts.string(name, reader.length));
  }
  return names;
}
