import { type CsvRow, formatCsvRow, parseCsv } from "./csv.ts";

/** Holds one line of RECORD: a file of the wheel and what it has to be. */
export interface RecordEntry {
  /** Relative to the root of the wheel, with forward slashes. */
  readonly path: string;
  /** Null where the line has none, as RECORD's own has. */
  readonly hash: RecordHash | null;
  /** In bytes. */
  readonly size: number | null;
}

/** Holds the hash of a file as RECORD writes it. */
export interface RecordHash {
  /** hashlib's name, e.g. `sha256`. */
  readonly algorithm: string;
  /** Base 64 in the alphabet for URLs, without padding. */
  readonly digest: string;
}

/** Gives the lines of RECORD; when some are wrong, what is wrong with them and those that can be read. */
export type ParsedRecord =
  | { readonly ok: true; readonly entries: readonly RecordEntry[] }
  | {
      readonly ok: false;
      readonly entries: readonly RecordEntry[];
      readonly problems: readonly string[];
    };

const HASH = /^([a-z0-9_]{1,20})=([A-Za-z0-9_-]{1,172})$/;
const SIZE = /^\d{1,15}$/;

/** Lengths of digests in base 64 without padding. */
const DIGEST_LENGTHS: ReadonlyMap<string, number> = new Map([
  ["sha256", 43],
  ["sha384", 64],
  ["sha512", 86],
]);

function parseHash(text: string): RecordHash | null {
  const match = HASH.exec(text);
  const algorithm = match?.[1] ?? "";
  const digest = match?.[2] ?? "";
  const length = DIGEST_LENGTHS.get(algorithm);
  const isWhole = match !== null && (length === undefined || length === digest.length);
  return isWhole ? { algorithm, digest } : null;
}

/** True of a path that stays inside of the folder it is relative to. */
function isInside(path: string): boolean {
  return !path.startsWith("/") && !path.includes("\0") && !path.split("/").includes("..");
}

function quote(text: string): string {
  return JSON.stringify(text.slice(0, 120));
}

function contentProblem(path: string, hash: string, size: string): string | null {
  if (path === "" || !isInside(path)) {
    return `${quote(path)} is no path inside of the wheel`;
  }
  if (hash !== "" && parseHash(hash) === null) {
    return `${quote(hash)} is no hash`;
  }
  return size === "" || SIZE.test(size) ? null : `${quote(size)} is no size`;
}

function problemOf({ fields, isClosed }: CsvRow): string | null {
  if (!isClosed) {
    return "a quote is not closed";
  }
  const [path, hash, size, ...rest] = fields;
  return path === undefined || hash === undefined || size === undefined || rest.length > 0
    ? `it has ${fields.length} fields, not path, hash and size`
    : contentProblem(path, hash, size);
}

function entryOf({ fields }: CsvRow): RecordEntry {
  const [path = "", hash = "", size = ""] = fields;
  return { path, hash: parseHash(hash), size: size === "" ? null : Number(size) };
}

/**
 * Reads RECORD: lines of path, hash and size, with quotes where a path needs them.
 *
 * Which lines may lack a hash, and which algorithms are good enough, is for the one who checks to say.
 * See https://packaging.python.org/en/latest/specifications/recording-installed-packages/#the-record-file.
 */
export function parseRecord(text: string): ParsedRecord {
  const problems: string[] = [];
  const entries = new Map<string, RecordEntry>();
  for (const row of parseCsv(text.replace(/^\uFEFF/, ""))) {
    const entry = entryOf(row);
    const repeated = entries.has(entry.path) ? `${JSON.stringify(entry.path)} is repeated` : null;
    const problem = problemOf(row) ?? repeated;
    if (problem === null) {
      entries.set(entry.path, entry);
    } else {
      problems.push(`line ${row.line}: ${problem}`);
    }
  }
  const read = [...entries.values()];
  return problems.length === 0
    ? { ok: true, entries: read }
    : { ok: false, entries: read, problems };
}

/** Writes RECORD, one line a file, each ended by a line feed. */
export function formatRecord(entries: readonly RecordEntry[]): string {
  return entries
    .map(({ path, hash, size }) => {
      const written = hash === null ? "" : formatRecordHash(hash);
      return `${formatCsvRow([path, written, size === null ? "" : String(size)])}\n`;
    })
    .join("");
}

/** Writes a hash as `algorithm=digest`. */
export function formatRecordHash({ algorithm, digest }: RecordHash): string {
  return `${algorithm}=${digest}`;
}
