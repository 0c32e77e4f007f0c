import { basename } from "node:path";
import type { NamedFile } from "../../src/artifact/artifact.ts";

/** Names files as they are called where they lie. */
export function filesAt(paths: readonly string[]): readonly NamedFile[] {
  return paths.map((path) => ({ path, name: basename(path) }));
}
