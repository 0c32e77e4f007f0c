import { distributionName, isProjectName } from "./project-name.ts";
import { isVersion, normalizeVersion } from "./version.ts";

/** Holds what the file name of a source distribution says. */
export interface SdistName {
  /** The project's name as the file name writes it. */
  readonly distribution: string;
  readonly version: string;
  readonly format: "tar.gz" | "zip";
}

/** Gives a source distribution's name, or says why the file name is none. */
export type ParsedSdistName =
  | { readonly ok: true; readonly name: SdistName }
  | { readonly ok: false; readonly problem: string };

function formatOf(fileName: string): SdistName["format"] | null {
  if (fileName.endsWith(".tar.gz")) {
    return "tar.gz";
  }
  return fileName.endsWith(".zip") ? "zip" : null;
}

function no(fileName: string, reason: string): ParsedSdistName {
  const shown = JSON.stringify(fileName.slice(0, 120));
  return { ok: false, problem: `${shown} is no source distribution's name: ${reason}` };
}

/**
 * Reads `name-version.tar.gz`, and names from before PEP 625: with hyphens in the project's name, or `.zip`.
 *
 * The version begins after the last hyphen.
 * See https://packaging.python.org/en/latest/specifications/source-distribution-format/#source-distribution-file-name.
 */
export function parseSdistName(fileName: string): ParsedSdistName {
  const format = formatOf(fileName);
  if (format === null) {
    return no(fileName, "it ends neither in .tar.gz nor in .zip");
  }
  const stem = fileName.slice(0, -format.length - 1);
  const hyphen = stem.lastIndexOf("-");
  const distribution = stem.slice(0, Math.max(hyphen, 0));
  const version = stem.slice(hyphen + 1);
  if (!isProjectName(distribution) || !isVersion(version)) {
    return no(fileName, "it needs a project name, a hyphen and a version");
  }
  return { ok: true, name: { distribution, version, format } };
}

/** Writes the file name that PEP 625 asks for, of a project's name and a version in any spelling. */
export function formatSdistName(project: string, version: string): string {
  return `${distributionName(project)}-${normalizeVersion(version)}.tar.gz`;
}
