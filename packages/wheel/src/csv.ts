/** Holds one line of a CSV file: a quoted field may make it span several lines of text. */
export interface CsvRow {
  /** The first line of text of the row, counted from 1. */
  readonly line: number;
  readonly fields: readonly string[];
  /** False when the text ended inside of quotes. */
  readonly isClosed: boolean;
}

interface Field {
  readonly value: string;
  /** Where the text after the field begins: at a comma, a line end, or the end. */
  readonly end: number;
  readonly isClosed: boolean;
}

function indexOfSeparator(text: string, from: number): number {
  const separator = /[,\r\n]/g;
  separator.lastIndex = from;
  return separator.exec(text)?.index ?? text.length;
}

/** The index of the quote that closes the field whose content begins at `from`; -1 when none does. */
function indexOfClosingQuote(text: string, from: number): number {
  let quote = text.indexOf('"', from);
  while (quote !== -1 && text[quote + 1] === '"') {
    quote = text.indexOf('"', quote + 2);
  }
  return quote;
}

function readField(text: string, from: number): Field {
  if (text[from] !== '"') {
    const end = indexOfSeparator(text, from);
    return { value: text.slice(from, end), end, isClosed: true };
  }
  const quote = indexOfClosingQuote(text, from + 1);
  if (quote === -1) {
    return { value: text.slice(from + 1), end: text.length, isClosed: false };
  }
  // Python's csv module keeps what stands between the closing quote and the comma; so does this.
  const end = indexOfSeparator(text, quote + 1);
  const quoted = text.slice(from + 1, quote).replaceAll('""', '"');
  return { value: quoted + text.slice(quote + 1, end), end, isClosed: true };
}

function readFields(text: string, from: number): readonly Field[] {
  let last = readField(text, from);
  const fields = [last];
  while (text[last.end] === ",") {
    last = readField(text, last.end + 1);
    fields.push(last);
  }
  return fields;
}

function lineEnds(text: string, from: number, to: number): number {
  return text.slice(from, to).split("\n").length - 1;
}

/**
 * Reads comma-separated values as Python's csv module writes and reads them: fields may be quoted, a quote in them
 * is doubled, empty lines are no rows.
 *
 * See RFC 4180.
 */
export function parseCsv(text: string): readonly CsvRow[] {
  const rows: CsvRow[] = [];
  let line = 1;
  let at = 0;
  while (at < text.length) {
    const fields = readFields(text, at);
    const end = fields.at(-1)?.end ?? text.length;
    if (end > at) {
      const isClosed = fields.every((field) => field.isClosed);
      rows.push({ line, fields: fields.map((field) => field.value), isClosed });
    }
    const next = text.startsWith("\r\n", end) ? end + 2 : end + 1;
    line += lineEnds(text, at, next);
    at = next;
  }
  return rows;
}

/** Writes one row, quoting the fields that need it. */
export function formatCsvRow(fields: readonly string[]): string {
  return fields
    .map((field) => (/[",\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field))
    .join(",");
}
