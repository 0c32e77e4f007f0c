import type { ByteReader } from "./byte-reader.ts";

/** Which names are wanted, told from their first bytes before a string is made of them. */
export class NameFilter {
  /** Prefixes by their first byte; null wants every name. */
  readonly #prefixes: ReadonlyMap<number, readonly Buffer[]> | null;

  readonly #texts: readonly string[];

  /** Wants the names that begin with one of the prefixes; null wants all. */
  constructor(prefixes: readonly string[] | null) {
    const wanted = (prefixes ?? [""]).map((prefix) => Buffer.from(prefix));
    this.#texts = wanted.map((prefix) => prefix.toString("latin1"));
    const beginningWith = (byte: number) => wanted.filter((prefix) => prefix[0] === byte);
    this.#prefixes = wanted.some((prefix) => prefix.length === 0)
      ? null
      : new Map(wanted.map(([first = 0]) => [first, beginningWith(first)]));
  }

  /** Says whether the name that begins at `offset` is wanted; one that does not fit before `end` is not. */
  wants(reader: ByteReader, offset: number, end: number): boolean {
    if (this.#prefixes === null) return true;
    if (offset >= end) return false;
    const candidates = this.#prefixes.get(reader.u8(offset));
    return candidates?.some((prefix) => begins(reader, { offset, end, prefix })) ?? false;
  }

  /** Says the same of a name whose bytes are there as a character each. */
  wantsText(name: string): boolean {
    return this.#texts.some((prefix) => name.startsWith(prefix));
  }

  /** Says whether a wanted name can begin so. */
  mayLeadTo(beginning: string): boolean {
    return this.#texts.some(
      (prefix) => prefix.startsWith(beginning) || beginning.startsWith(prefix),
    );
  }
}

type Attempt = { readonly offset: number; readonly end: number; readonly prefix: Buffer };

function begins(reader: ByteReader, { offset, end, prefix }: Attempt): boolean {
  const isAt = (byte: number, index: number) => reader.u8(offset + index) === byte;
  return offset + prefix.length <= end && prefix.every(isAt);
}
