import { isRecord, jsonOrNull } from "@wainwright/core";
import type { ProgramKind } from "../made-program.ts";

/** The file of an output folder that says what lies in it: what publish-registry takes. */
export const MANIFEST_NAME = "manifest.json";

/** Is one program of an output folder. */
export interface ManifestProgram {
  /** Relative to the manifest, with `/`. */
  readonly file: string;
  readonly kind: ProgramKind;
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
  /** The commit it was made from; null outside a repository. */
  readonly commit: string | null;
}

const FORMAT = 1;

/** Writes a manifest. */
export function formatManifest(programs: readonly ManifestProgram[]): string {
  const sorted = programs.toSorted((a, b) => (a.file < b.file ? -1 : 1));
  return `${JSON.stringify({ format: FORMAT, programs: sorted }, null, 2)}\n`;
}

/** Reads the programs of a manifest of this format; rows that are no program are left out, another format has none. */
export function parseManifest(text: string): readonly ManifestProgram[] {
  const read = jsonOrNull(text);
  if (!isRecord(read) || read["format"] !== FORMAT || !Array.isArray(read["programs"])) return [];
  const programs: readonly unknown[] = read["programs"];
  return programs.filter(isProgram);
}

const TEXTS = ["file", "kind", "name", "target", "sha256"];
const NUMBERS = ["size", "seconds"];

function isProgram(value: unknown): value is ManifestProgram {
  return (
    isRecord(value) &&
    TEXTS.every((name) => typeof value[name] === "string") &&
    NUMBERS.every((name) => typeof value[name] === "number")
  );
}
