import type { ByteReader } from "../bytes/byte-reader.ts";
import { MalformedError } from "../bytes/malformed-error.ts";
import type { NameFilter } from "../bytes/name-filter.ts";
import { readUleb } from "../bytes/read-uleb.ts";

/** More nodes than any trie has: one and a half for each exported name. */
const MAX_NODES = 2 ** 20;

type Node = { readonly at: number; readonly name: string };

/** Reads the names in the trie of exported symbols (mach-o/loader.h, dyld_info_command), without the underscore of C; throws MalformedError. */
export function readExportTrie(
  reader: ByteReader,
  place: { readonly offset: number; readonly size: number },
  wanted: NameFilter,
): readonly string[] {
  reader.require(place.offset, place.size);
  if (place.size === 0) return [];
  const trie = reader.part({ start: place.offset, length: place.size }, true);
  const names: string[] = [];
  const seen = new Set<number>([0]);
  const open: Node[] = [{ at: 0, name: "" }];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    const { isName, children } = readNode(trie, node);
    if (isName && wanted.wantsText(bare(node.name))) names.push(toUtf8(bare(node.name)));
    for (const child of children) {
      if (seen.has(child.at)) throw new MalformedError("the trie of exports has a loop", child.at);
      seen.add(child.at);
      if (seen.size > MAX_NODES) throw new MalformedError("the trie of exports is too large", 0);
      // Every name that was put together counts, or a long one with many ends would take an age.
      trie.spendText(child.name.length, child.at);
      if (wanted.mayLeadTo(bare(child.name))) open.push(child);
    }
  }
  return names;
}

// A node: the size of what it says of its own name (0: it is no name), that, and an edge to each child.
function readNode(trie: ByteReader, node: Node): { isName: boolean; children: readonly Node[] } {
  const cursor = { offset: node.at };
  const size = readUleb(trie, cursor);
  cursor.offset += size;
  const count = trie.u8(cursor.offset++);
  const children = Array.from({ length: count }, () => {
    const edge = trie.latin1(cursor.offset, trie.length);
    cursor.offset += edge.length + 1;
    return { at: readUleb(trie, cursor), name: node.name + edge };
  });
  return { isName: size > 0, children };
}

// An edge may end within a character of several bytes: only the whole name is UTF-8.
function toUtf8(name: string): string {
  return Buffer.from(name, "latin1").toString("utf8");
}

function bare(name: string): string {
  return name.startsWith("_") ? name.slice(1) : name;
}
