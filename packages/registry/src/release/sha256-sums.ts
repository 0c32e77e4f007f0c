/** Is a file with its sum. */
export interface SummedFile {
  readonly name: string;
  /** Lower-case hex. */
  readonly sha256: string;
}

/** Writes a list of sums as GNU's sha256sum does and checks it (coreutils, "md5sum invocation"); no name in it needs escaping. */
export function formatSums(files: readonly SummedFile[]): string {
  return files
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, sha256 }) => `${sha256}  ${name}\n`)
    .join("");
}
