import { MalformedError } from "../bytes/malformed-error.ts";
import type { NameFilter } from "../bytes/name-filter.ts";
import { readExportTrie } from "./export-trie.ts";
import { COMMAND, type LoadCommand } from "./load-commands.ts";
import type { MachOHeader } from "./mach-o-header.ts";

type Symbols = { readonly exported: readonly string[]; readonly undefined: readonly string[] };

/** n_type of mach-o/nlist.h. */
const TYPE = { debugging: 0xe0, private: 0x10, kind: 0x0e, external: 0x01 } as const;
/** N_UNDF, and N_PBUD: undefined in a library that was bound ahead. */
const UNDEFINED_KINDS: ReadonlySet<number> = new Set([0x0, 0xc]);
const UNDERSCORE = 0x5f;

/** More symbols than any file has, those of a debugger included. */
const MAX_SYMBOLS = 2 ** 22;

/** Reads the names that a file gives to others and wants from others. What it gives stands in the trie that the loader uses; object files and old ones have only the table. Throws MalformedError. */
export function readMachOSymbols(
  header: MachOHeader,
  commands: readonly LoadCommand[],
  wanted: NameFilter,
): Symbols {
  const table = commands.find(({ command }) => command === COMMAND.symbols);
  const trie = locateTrie(header, commands);
  const symbols =
    table === undefined ? { exported: [], undefined: [] } : readTable(header, table, wanted);
  return trie === null
    ? symbols
    : { ...symbols, exported: readExportTrie(header.reader, trie, wanted) };
}

function readTable(
  { reader, class: width }: MachOHeader,
  { offset: at }: LoadCommand,
  wanted: NameFilter,
): Symbols {
  const place = { table: reader.u32(at + 8), count: reader.u32(at + 12) };
  const strings = { start: reader.u32(at + 16), size: reader.u32(at + 20) };
  const entrySize = width === 64 ? 16 : 12;
  if (place.count > MAX_SYMBOLS) throw new MalformedError(`${place.count} symbols`, at);
  reader.require(place.table, place.count * entrySize);
  reader.require(strings.start, strings.size);
  const names = reader.part({ start: 0, length: strings.start + strings.size }, true);
  const found = { exported: [] as string[], undefined: [] as string[] };
  for (let index = 0; index < place.count; index++) {
    const offset = place.table + index * entrySize;
    const role = roleOf(reader.u8(offset + 4));
    if (role === null) continue;
    const written = strings.start + reader.u32(offset);
    const name = written + (names.u8(written) === UNDERSCORE ? 1 : 0);
    if (wanted.wants(names, name, names.length)) found[role].push(names.string(name, names.length));
  }
  return found;
}

function roleOf(type: number): keyof Symbols | null {
  if ((type & TYPE.debugging) !== 0 || (type & TYPE.external) === 0) return null;
  if (UNDEFINED_KINDS.has(type & TYPE.kind)) return "undefined";
  return (type & TYPE.private) === 0 ? "exported" : null;
}

function locateTrie(
  { reader }: MachOHeader,
  commands: readonly LoadCommand[],
): { readonly offset: number; readonly size: number } | null {
  for (const { command, offset } of commands) {
    const isInfo = command === COMMAND.dyldInfo || command === COMMAND.dyldInfoOnly;
    if (!isInfo && command !== COMMAND.exportsTrie) continue;
    const at = offset + (isInfo ? 40 : 8);
    return { offset: reader.u32(at), size: reader.u32(at + 4) };
  }
  return null;
}
