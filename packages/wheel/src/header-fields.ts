/** Holds the fields of a header, by name in lower case, each with its values in order, and the text after it. */
export interface HeaderFields {
  readonly fields: ReadonlyMap<string, readonly string[]>;
  /** What follows the first empty line; empty when nothing does. */
  readonly body: string;
  /** Lines that are neither a field nor the continuation of one. */
  readonly problems: readonly string[];
}

/** RFC 822's field name: printable, without blanks and colons. */
const FIELD = /^([!-9;-~]+)[ \t]*:[ \t]*(.*)$/s;
const CONTINUATION = /^[ \t]/;
const SHOWN = 60;

interface Field {
  readonly name: string;
  readonly lines: string[];
}

function collect(lines: readonly string[], problems: string[]): readonly Field[] {
  const fields: Field[] = [];
  for (const [index, line] of lines.entries()) {
    const last = fields.at(-1);
    const match = FIELD.exec(line);
    if (CONTINUATION.test(line) && last !== undefined) {
      last.lines.push(line.trim());
    } else if (match === null) {
      problems.push(`line ${index + 1} is no field: ${JSON.stringify(line.slice(0, SHOWN))}`);
    } else {
      fields.push({ name: (match[1] ?? "").toLowerCase(), lines: [(match[2] ?? "").trim()] });
    }
  }
  return fields;
}

function group(fields: readonly Field[]): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const { name, lines } of fields) {
    const values = groups.get(name) ?? [];
    values.push(lines.join("\n"));
    groups.set(name, values);
  }
  return groups;
}

/**
 * Reads the header of a METADATA or WHEEL file: `Name: value` lines, continued by lines that begin with a blank
 * (joined with line ends, their blanks removed), up to the first empty line.
 *
 * See https://packaging.python.org/en/latest/specifications/core-metadata/ and RFC 822, section 3.
 */
export function parseHeaderFields(text: string): HeaderFields {
  const lines = text.replace(/^\uFEFF/, "").split(/\r\n|\n|\r/);
  const empty = lines.indexOf("");
  const end = empty === -1 ? lines.length : empty;
  const problems: string[] = [];
  const fields = group(collect(lines.slice(0, end), problems));
  return { fields, body: lines.slice(end + 1).join("\n"), problems };
}
