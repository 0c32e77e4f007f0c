import { dirname } from "node:path/posix";
import type { Host } from "@wainwright/core";

/** Files that include each other, or very many, are read no further. */
const MOST_FILES = 100;
const INCLUDED = /^(?:-r|--requirement|-c|--constraint)(?:[=\s]\s*|(?=[^-\s=]))(\S.*)$/;

/**
 * Reads requirement lines and those of all files that they include (`-r`, `-c`), without comments, continued lines
 * joined. What cannot be read is left out here: the resolver tells it.
 *
 * See pip's documentation, "Requirements File Format".
 * @param folder what the paths in the lines are relative to.
 */
export async function requirementFiles(
  host: Pick<Host, "files">,
  lines: readonly string[],
  folder: string,
): Promise<readonly string[]> {
  const all: string[] = [];
  const queue = [{ lines: logicalLines(lines.join("\n")), folder }];
  const seen = new Set<string>();
  for (let part = queue.shift(); part !== undefined; part = queue.shift()) {
    all.push(...part.lines);
    for (const included of includedBy(part.lines, part.folder)) {
      const path = host.files.absolute(included);
      if (seen.has(path)) continue;
      if (seen.size >= MOST_FILES) return all;
      seen.add(path);
      const text = await host.files.readTextIfThere(path);
      if (text !== null) queue.push({ lines: logicalLines(text), folder: parentOf(path) });
    }
  }
  return all;
}

function includedBy(lines: readonly string[], folder: string): readonly string[] {
  return lines.flatMap((line) => {
    const path = INCLUDED.exec(line)?.[1]?.replace(/^(["'])(.*)\1$/, "$2");
    if (path === undefined || /^[a-z+]+:\/\//i.test(path)) return [];
    return [path.startsWith("/") ? path : `${folder}/${path}`];
  });
}

function logicalLines(text: string): readonly string[] {
  return text
    .replaceAll(/\\\r?\n/g, " ")
    .split(/\r?\n/)
    .map((line) => line.replace(/(?:^|\s+)#.*$/, "").trim())
    .filter((line) => line !== "");
}

function parentOf(path: string): string {
  return dirname(path);
}
