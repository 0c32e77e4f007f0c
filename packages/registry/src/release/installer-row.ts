import type { ManifestProgram } from "@wainwright/manifest";
import { formatLibcFloor, parseTarget, type TargetSpec } from "@wainwright/platform";
import { encodeKey } from "../s3/object-key.ts";

/** Is one program that the installer can choose, for one kind of machine; every value is one word without blanks. */
export interface InstallerRow {
  readonly program: string;
  readonly kind: string;
  readonly os: string;
  readonly architecture: string;
  /** "gnu", "musl", or "any" for what needs no C library. */
  readonly libc: string;
  /** "2.31"; "-" where there is none. */
  readonly floor: string;
  readonly sha256: string;
  /** Relative to the release, percent-encoded. */
  readonly file: string;
}

/** The kinds that are one program in one file, the one preferred first. */
const KINDS = ["rust", "pyinstaller", "pyz"];
const SYSTEMS: ReadonlySet<string> = new Set(["linux", "macos"]);
/** What can be a command's name, and needs no quoting. */
const COMMAND = /^[A-Za-z0-9][\w.+-]{0,99}$/;

/** Says why a program cannot be offered as its manifest has it; null where it can, or is not for the installer. */
export function programProblem(program: ManifestProgram): string | null {
  const target = parseTarget(program.target);
  if (!target.ok) return `its target: ${target.problem}`;
  if (program.floor !== null && !/^\d{1,4}\.\d{1,4}$/.test(program.floor))
    return "its floor is no version";
  if (KINDS.includes(program.kind) && !COMMAND.test(program.name))
    return `${JSON.stringify(program.name)} cannot be the name of a command`;
  return null;
}

/**
 * Chooses what of a release can be installed with `curl | sh`, in the order in which a machine takes the first that fits.
 * @param files the names of the release's files: what is a folder is not for the installer.
 */
export function installerRows(
  programs: readonly ManifestProgram[],
  files: ReadonlySet<string>,
): readonly InstallerRow[] {
  return programs
    .filter(({ kind, file }) => KINDS.includes(kind) && files.has(file))
    .filter((program) => programProblem(program) === null)
    .flatMap((program) => rowOf(program) ?? [])
    .toSorted(byPreference);
}

function rowOf(program: ManifestProgram): InstallerRow | null {
  const { kind, name, sha256, file } = program;
  const spec = parseTarget(program.target);
  if (!spec.ok || !SYSTEMS.has(spec.target.os)) return null;
  const floor = floorOf(program, spec);
  return {
    ...{ program: name, kind, os: spec.target.os, architecture: spec.target.architecture },
    ...{ libc: libcOf(program, spec), floor: floor ?? "-", sha256, file: encodeKey(file) },
  };
}

/** What starts without a glibc is not for that of musl only, nor the other way round, unless it is a frozen Python. */
function libcOf({ kind, floor }: ManifestProgram, { target }: TargetSpec): string {
  if (target.libc === null) return "any";
  const isStatic = floor === null && (kind === "rust" || (kind === "pyz" && target.libc === "gnu"));
  return isStatic ? "any" : target.libc;
}

/** macOS has one too, of which the manifest says nothing but in the target. */
function floorOf({ floor }: ManifestProgram, { target, floor: asked }: TargetSpec): string | null {
  if (target.os !== "linux") return asked === null ? null : formatLibcFloor(asked);
  return floor;
}

function byPreference(a: InstallerRow, b: InstallerRow): number {
  return (
    a.program.localeCompare(b.program, "en") ||
    KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) ||
    Number(a.libc === "any") - Number(b.libc === "any") ||
    compareFloors(b.floor, a.floor) ||
    a.file.localeCompare(b.file, "en")
  );
}

function compareFloors(a: string, b: string): number {
  const [one, other] = [a, b].map((floor) => floor.split(".").map((part) => Number(part) || 0));
  return (one?.[0] ?? 0) - (other?.[0] ?? 0) || (one?.[1] ?? 0) - (other?.[1] ?? 0);
}
