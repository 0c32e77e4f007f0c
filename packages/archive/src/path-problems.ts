import type { ArchiveProblem } from "./archive-problem.ts";
import { unsafePath } from "./entry-problems.ts";

/** Looks at the paths of an archive in their order, and tells of those that are unsafe, no text or not the first of their name. */
export class PathProblems {
  readonly #seen = new Set<string>();
  readonly #repeated = new Set<string>();

  of(path: string): readonly ArchiveProblem[] {
    const problems: ArchiveProblem[] = [];
    const add = (kind: ArchiveProblem["kind"], detail: string) =>
      problems.push({ kind, path, detail });
    // A backslash separates nothing outside of Windows, and Debian has files with it.
    const unsafe = unsafePath(path.replaceAll("\\", "_"));
    if (unsafe !== null) add("unsafe-path", unsafe);
    if (path.includes("\uFFFD")) add("name-not-text", "the name is not UTF-8");
    if (this.#seen.has(path) && !this.#repeated.has(path)) {
      this.#repeated.add(path);
      add("duplicate-name", "several members have this name: the last one stays");
    }
    this.#seen.add(path);
    return problems;
  }
}
