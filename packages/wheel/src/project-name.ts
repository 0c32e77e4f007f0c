/** Letters, digits and single or repeated `- _ .` between them. */
const PROJECT_NAME = /^[a-z0-9](?:[a-z0-9._-]*[a-z0-9])?$/i;
const LONGEST = 255;

/**
 * Tells whether the text can name a project.
 *
 * See https://packaging.python.org/en/latest/specifications/name-normalization/#valid-non-normalized-names.
 */
export function isProjectName(text: string): boolean {
  return text.length <= LONGEST && PROJECT_NAME.test(text);
}

/** Writes a project's name as PEP 503 compares it: lower case, each run of `- _ .` one hyphen. */
export function normalizeProjectName(name: string): string {
  return name.toLowerCase().replace(/[-_.]+/g, "-");
}

/** Writes a project's name as a file name has it: PEP 503's form with underscores for the hyphens. */
export function distributionName(name: string): string {
  return normalizeProjectName(name).replaceAll("-", "_");
}
