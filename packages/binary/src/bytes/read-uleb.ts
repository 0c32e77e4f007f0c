import type { ByteReader } from "./byte-reader.ts";

/** Where the next byte is read; what reads moves it on. */
export type Cursor = { offset: number };

/** Reads an unsigned LEB128 number (DWARF 5, 7.6); inexact from 2^49 on, where no number of these formats lies. Throws MalformedError. */
export function readUleb(reader: ByteReader, cursor: Cursor): number {
  let value = 0;
  for (let scale = 1; ; scale *= 0x80) {
    const byte = reader.u8(cursor.offset++);
    value += (byte & 0x7f) * scale;
    if (byte < 0x80 || scale > 2 ** 42) return value;
  }
}
