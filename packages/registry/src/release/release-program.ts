import { isRecord, jsonOrNull } from "@wainwright/core";

/** Is one program of a release, as build-app's manifest describes it. */
export interface ReleaseProgram {
  /** Relative to the release, with `/`; a file of it, or a folder. */
  readonly file: string;
  /** "rust", "pyinstaller", "pyz", "deb", "image". */
  readonly kind: string;
  /** What people call it. */
  readonly name: string;
  readonly version: string | null;
  /** As the table of targets names it, with its floor. */
  readonly target: string;
  /** Lower-case hex; of a folder, that of its sorted SHA256SUMS. */
  readonly sha256: string;
  /** In bytes. */
  readonly size: number;
  /** The oldest glibc that it starts with; null where it needs none. */
  readonly floor: string | null;
  /** What making it took. */
  readonly seconds: number;
  /** The commit it was made from; null where that is unknown. */
  readonly commit: string | null;
}

const FORMAT = 1;

/**
 * Reads the programs of a manifest that build-app wrote.
 * @param below the manifest's own folder relative to the release; "" for the release's own.
 * @returns null for what is no such manifest.
 */
export function parseReleasePrograms(
  text: string,
  below: string,
): readonly ReleaseProgram[] | null {
  const read = jsonOrNull(text);
  if (!isRecord(read) || read["format"] !== FORMAT || !Array.isArray(read["programs"])) return null;
  const rows: readonly unknown[] = read["programs"];
  const programs = rows.flatMap((row) => programOf(row, below) ?? []);
  return programs.length === rows.length ? programs : null;
}

/** Writes the manifest of a release: build-app's form, all its programs in one. */
export function formatReleaseManifest(
  programs: readonly ReleaseProgram[],
  { name, version }: { readonly name: string; readonly version: string },
): string {
  const sorted = programs.toSorted((a, b) => (a.file < b.file ? -1 : 1));
  return `${JSON.stringify({ format: FORMAT, name, version, programs: sorted }, null, 2)}\n`;
}

type Row = Readonly<Record<string, unknown>>;

type Written = Pick<
  ReleaseProgram,
  "file" | "kind" | "name" | "target" | "sha256" | "size" | "seconds"
>;

const TEXTS = ["file", "kind", "name", "target", "sha256"];
const NUMBERS = ["size", "seconds"];

function isWritten(row: unknown): row is Row & Written {
  return (
    isRecord(row) &&
    TEXTS.every((name) => typeof row[name] === "string") &&
    NUMBERS.every((name) => typeof row[name] === "number")
  );
}

function programOf(row: unknown, below: string): ReleaseProgram | null {
  if (!isWritten(row)) return null;
  const { file, kind, name, target, sha256, size, seconds } = row;
  return {
    ...{ file: below === "" ? file : `${below}/${file}`, kind, name, target, sha256 },
    ...{ version: textOf(row, "version"), size, floor: textOf(row, "floor") },
    ...{ seconds, commit: textOf(row, "commit") },
  };
}

function textOf(row: Row, name: string): string | null {
  const value = row[name];
  return typeof value === "string" ? value : null;
}
