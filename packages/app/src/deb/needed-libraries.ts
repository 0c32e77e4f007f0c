import { basename } from "node:path/posix";
import type { ReportedFile } from "@wainwright/verify";

/** Lists the libraries that native files need and none of them is, sorted. */
export function neededLibraries(files: readonly ReportedFile[]): readonly string[] {
  const brought = new Set(
    files.flatMap(({ path, soname }) => [basename(path), soname ?? basename(path)]),
  );
  const needed = files.flatMap((file) => file.needed).map((path) => basename(path));
  return Array.from(new Set(needed.filter((name) => !brought.has(name)))).toSorted();
}
