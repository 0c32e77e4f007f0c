import { isRecord, jsonOrNull } from "@wainwright/core";

/** The file of an output folder that says which programs lie in it: build-app writes it, and publish-registry takes it. */
export const MANIFEST_NAME = "manifest.json";

/** Is one program of an output folder, or of a release (docs/schema/manifest.v1.json). */
export interface ManifestProgram {
  /** Relative to the manifest, with `/`; a file, or a folder. */
  readonly file: string;
  /** "rust", "pyinstaller", "pyz", "deb", "image". */
  readonly kind: string;
  /** What people call it. */
  readonly name: string;
  readonly version: string | null;
  /** As the table of targets names it, with its floor: "armv7-linux-gnu.2.31". */
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

/** Is what the manifest of a release says beside its programs. */
export interface ManifestRelease {
  readonly name: string;
  readonly version: string;
}

const FORMAT = 1;

/** Writes the manifest of an output folder, or of a release. */
export function formatManifest(
  programs: readonly ManifestProgram[],
  release: ManifestRelease | null = null,
): string {
  const sorted = programs.toSorted((a, b) => (a.file < b.file ? -1 : 1));
  const own = release === null ? {} : { name: release.name, version: release.version };
  return `${JSON.stringify({ format: FORMAT, ...own, programs: sorted }, null, 2)}\n`;
}

/** Reads the programs of a manifest; null for what is no manifest of this format, every row of it. */
export function parseManifest(text: string): readonly ManifestProgram[] | null {
  const read = jsonOrNull(text);
  if (!isRecord(read) || read["format"] !== FORMAT || !Array.isArray(read["programs"])) return null;
  const rows: readonly unknown[] = read["programs"];
  const programs = rows.flatMap((row) => programOf(row) ?? []);
  return programs.length === rows.length ? programs : null;
}

type Row = Readonly<Record<string, unknown>>;

type Written = Pick<
  ManifestProgram,
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

function programOf(row: unknown): ManifestProgram | null {
  if (!isWritten(row)) return null;
  const { file, kind, name, target, sha256, size, seconds } = row;
  return {
    ...{ file, kind, name, version: textOf(row, "version"), target, sha256, size },
    ...{ floor: textOf(row, "floor"), seconds, commit: textOf(row, "commit") },
  };
}

function textOf(row: Row, name: string): string | null {
  const value = row[name];
  return typeof value === "string" ? value : null;
}
