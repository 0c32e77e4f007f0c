import { ArchiveFailure } from "../archive-failure.ts";

const EQUALS = 0x3d;
const NEWLINE = 0x0a;
const SPACE = 0x20;
/** What says where a member lies and what it is; the rest is times, owners and attributes. */
const WANTED: ReadonlySet<string> = new Set([
  ...["path", "linkpath", "size", "GNU.sparse.name"],
  ...["GNU.sparse.major", "GNU.sparse.size", "GNU.sparse.map", "GNU.sparse.realsize"],
]);
/** Digits of the longest record that fits into any header that is read. */
const DIGITS_MAX = 8;

/** Reads the records of an extended header (POSIX.1-2024 pax "pax Extended Header": "LENGTH KEY=VALUE\n"). Throws a failure where they are none. */
export function paxRecords(bytes: Uint8Array): ReadonlyMap<string, string> {
  const records = new Map<string, string>();
  for (let at = 0; at < bytes.length; ) {
    const space = bytes.subarray(at, at + DIGITS_MAX).indexOf(SPACE);
    const digits = Buffer.from(bytes.subarray(at, at + Math.max(space, 0))).toString("latin1");
    const end = /^\d+$/.test(digits) ? at + Number(digits) : 0;
    const record = bytes.subarray(at + space + 1, end - 1);
    const equals = record.indexOf(EQUALS);
    if (end > bytes.length || equals < 1 || bytes[end - 1] !== NEWLINE) {
      throw new ArchiveFailure("header-broken", "the records of a pax header are broken");
    }
    const key = textOf(record.subarray(0, equals));
    if (WANTED.has(key)) records.set(key, textOf(record.subarray(equals + 1)));
    at = end;
  }
  return records;
}

function textOf(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("utf8");
}
