import { ByteReader } from "../bytes/byte-reader.ts";
import type { ByteSource } from "../bytes/byte-source.ts";
import { MalformedError } from "../bytes/malformed-error.ts";
import { identifyObject, OBJECT_HEAD } from "./object-identity.ts";
import type { ObjectIdentity, StaticArchive } from "./static-archive.ts";

const MAGIC_SIZE = 8;
const HEADER_SIZE = 60;
const HEADER_END = "`\n";

/** More members than the largest libraries have: some ten thousand. */
const MAX_MEMBERS = 2 ** 18;

/** Only headers are looked at, far apart: less is fetched around each than elsewhere. */
const PAGE_SIZE = 4096;

/** Tables of symbols and of long names, as GNU, Microsoft and BSD call them. */
const TABLES = /^(?:\/|\/\/|\/SYM64\/|\/<\w+>\/|__\.SYMDEF.*)$/;

type Member = {
  readonly name: string;
  /** Where its content begins, and how much there is. */
  readonly start: number;
  readonly size: number;
  /** Where the next header is. */
  readonly next: number;
};

/** Reads a static library by the headers of its members (ar(5) of GNU and BSD; "!<thin>" holds no content); throws MalformedError. */
export function readStaticArchive(source: Uint8Array | ByteSource): StaticArchive {
  const reader = ByteReader.of(source, true, PAGE_SIZE);
  const isThin = reader.slice(0, MAGIC_SIZE).toString("latin1") === "!<thin>\n";
  const kinds = new Map<string, ObjectIdentity & { count: number }>();
  let members = 0;
  let objects = 0;
  for (let at = MAGIC_SIZE; at + 1 < reader.length; ) {
    const member = readMember(reader, at, isThin);
    at = member.next;
    if (TABLES.test(member.name)) continue;
    if (++members > MAX_MEMBERS) throw new MalformedError("too many members", at);
    const identity = isThin ? null : identify(reader, member);
    if (identity === null) continue;
    objects++;
    count(kinds, identity);
  }
  const sorted = Array.from(kinds.values()).toSorted((a, b) => b.count - a.count);
  return { isThin, members, objects, kinds: sorted };
}

function readMember(reader: ByteReader, at: number, isThin: boolean): Member {
  const header = reader.slice(at, HEADER_SIZE).toString("latin1");
  const digits = /^\d+/.exec(header.slice(48, 58))?.[0];
  const isHeader = header.endsWith(HEADER_END) && digits !== undefined;
  if (!isHeader) throw new MalformedError("no member begins here", at);
  const start = at + HEADER_SIZE;
  const written = header.slice(0, 16).trimEnd();
  const size = isThin && !TABLES.test(written) ? 0 : Number(digits);
  reader.require(start, size);
  const next = start + size + (size % 2);
  // BSD writes a long name before the content and counts it as content.
  const nameSize = Number(/^#1\/(\d+)$/.exec(written)?.[1] ?? 0);
  if (nameSize === 0) return { name: written, start, size, next };
  if (nameSize > size) throw new MalformedError("a name is longer than its member", at);
  const name = reader.slice(start, Math.min(nameSize, HEADER_SIZE)).toString("latin1");
  return {
    name: name.replace(/\0+$/, ""),
    start: start + nameSize,
    size: size - nameSize,
    next,
  };
}

function identify(reader: ByteReader, { start, size }: Member): ObjectIdentity | null {
  return identifyObject(reader.slice(start, Math.min(size, OBJECT_HEAD)));
}

function count(
  kinds: Map<string, ObjectIdentity & { count: number }>,
  identity: ObjectIdentity,
): void {
  const key = Object.values(identity).join();
  const known = kinds.get(key);
  if (known === undefined) kinds.set(key, { ...identity, count: 1 });
  else known.count++;
}
