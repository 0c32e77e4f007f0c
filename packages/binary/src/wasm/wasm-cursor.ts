import type { ByteReader } from "../bytes/byte-reader.ts";
import { MalformedError } from "../bytes/malformed-error.ts";
import { NameFilter } from "../bytes/name-filter.ts";
import { readUleb } from "../bytes/read-uleb.ts";

/** The most imports, exports and memories of a module (WebAssembly JavaScript interface, "Implementation-defined limits"). */
const MAX_ITEMS = 1_000_000;

const ANY = new NameFilter(null);

/** Reads one after the other what the sections of WebAssembly are made of; throws MalformedError. */
export class WasmCursor {
  readonly reader: ByteReader;
  readonly end: number;
  offset: number;

  constructor(reader: ByteReader, range: { readonly start: number; readonly end: number }) {
    this.reader = reader;
    this.offset = range.start;
    this.end = range.end;
  }

  get isAtEnd(): boolean {
    return this.offset >= this.end;
  }

  byte(): number {
    if (this.isAtEnd) throw new MalformedError("a section ends too early", this.offset);
    return this.reader.u8(this.offset++);
  }

  /** Reads a number; a signed one of the same bytes is passed over as well. */
  number(): number {
    return readUleb(this.reader, this);
  }

  /** Reads a name: its length, and that many bytes of UTF-8. */
  name(): string {
    return this.nameIf(ANY) ?? "";
  }

  /** Reads a name, or goes over it when it is not wanted. */
  nameIf(wanted: NameFilter): string | null {
    const length = this.number();
    const start = this.offset;
    if (length > this.end - start) throw new MalformedError("a name is too long", start);
    this.reader.spendText(length, start);
    this.offset = start + length;
    return wanted.wants(this.reader, start, this.offset)
      ? this.reader.slice(start, length).toString("utf8")
      : null;
  }

  /** Goes over a list: its length, and that many of what `visit` reads. */
  each(visit: (cursor: this) => void): void {
    const count = this.number();
    if (count > MAX_ITEMS) throw new MalformedError(`a list of ${count}`, this.offset);
    for (let index = 0; index < count; index++) {
      if (this.isAtEnd) throw new MalformedError("a list ends too early", this.offset);
      visit(this);
    }
  }
}
