import type { ReportedFile } from "@wainwright/verify";

/** Lists the libraries that native files need and none of them is, sorted. */
export function neededLibraries(files: readonly ReportedFile[]): readonly string[] {
  const brought = new Set(
    files.flatMap(({ path, soname }) => [nameOf(path), soname ?? nameOf(path)]),
  );
  const needed = files.flatMap((file) => file.needed).map(nameOf);
  return Array.from(new Set(needed.filter((name) => !brought.has(name)))).toSorted();
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}
