import { ArchiveFailure } from "../archive-failure.ts";
import type { ArchiveLimits } from "../archive-limits.ts";
import type { RandomAccess } from "../random-access.ts";

/** A member of an ar archive, and where its content lies. */
export type ArMember = {
  readonly name: string;
  readonly mode: number;
  readonly start: number;
  readonly size: number;
};

const MAGIC = "!<arch>\n";
const HEADER = 60;
const HEADER_END = "`\n";
const LONGEST_NAME = 4096;
const PERMISSIONS = 0o7777;

/** Finds the members of an ar archive (deb(5), GNU and BSD ar(5)), one after another. Throws failures. */
export function* arMembers(source: RandomAccess, limits: ArchiveLimits): Generator<ArMember> {
  if (latin1(source, 0, Math.min(MAGIC.length, source.size)) !== MAGIC) {
    throw new ArchiveFailure("not-an-archive", "it does not begin as an ar archive");
  }
  let longNames: Range = { start: 0, size: 0 };
  let count = 0;
  for (let at = MAGIC.length; at < source.size; ) {
    if (++count > limits.entries) {
      throw new ArchiveFailure("too-many-entries", `more than ${limits.entries} members`);
    }
    const member = memberAt(source, at, longNames);
    at = member.start + member.size;
    // Members begin at even offsets.
    at += at % 2;
    if (member.name === "//") longNames = member;
    else if (member.name !== "/" && member.name !== "/SYM64/") yield member;
  }
}

type Range = { readonly start: number; readonly size: number };

function memberAt(source: RandomAccess, at: number, longNames: Range): ArMember {
  if (source.size - at < HEADER) broken("the archive ends inside of a header");
  const header = latin1(source, at, HEADER);
  if (!header.endsWith(HEADER_END)) broken("a member does not begin as one");
  const size = decimal(header.slice(48, 58));
  const start = at + HEADER;
  if (size > source.size - start) broken("the archive ends inside of a member");
  const digits = /^[0-7]+/.exec(header.slice(40, 48))?.[0] ?? "0";
  const named = nameOf(source, header.slice(0, 16).trimEnd(), { start, size, longNames });
  return { ...named, mode: Number.parseInt(digits, 8) & PERMISSIONS };
}

function nameOf(
  source: RandomAccess,
  name: string,
  { start, size, longNames }: Range & { readonly longNames: Range },
): Range & { readonly name: string } {
  const place = /^\/(\d+)$/.exec(name)?.[1];
  if (place !== undefined) return { name: longName(source, longNames, Number(place)), start, size };
  const length = Number(/^#1\/(\d+)$/.exec(name)?.[1] ?? 0);
  // GNU ends a name by a slash; what begins with one is a table.
  if (length === 0) return { name: name.replace(/(?<=[^/])\/$/, ""), start, size };
  if (length > Math.min(size, LONGEST_NAME)) broken("a name is longer than its member");
  const bsdName = text(source, start, length).replace(/\0+$/, "");
  return { name: bsdName, start: start + length, size: size - length };
}

// GNU ar keeps names that do not fit in a member of their own, each ended by "/\n".
function longName(source: RandomAccess, { start, size }: Range, place: number): string {
  if (place >= size) broken("a name is not where it should be");
  const name = text(source, start + place, Math.min(size - place, LONGEST_NAME));
  const end = name.indexOf("\n");
  if (end === -1) broken("a name does not end");
  return name.slice(0, end).replace(/\/$/, "");
}

function decimal(field: string): number {
  if (/^\d{1,10} *$/.test(field)) return Number(field);
  return broken("a size is no number");
}

function latin1(source: RandomAccess, at: number, length: number): string {
  return Buffer.from(source.readNow(at, length)).toString("latin1");
}

function text(source: RandomAccess, at: number, length: number): string {
  return Buffer.from(source.readNow(at, length)).toString("utf8");
}

function broken(detail: string): never {
  throw new ArchiveFailure("header-broken", detail);
}
