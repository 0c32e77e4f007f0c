import { Failure, type Host, type WalkedFile } from "@wainwright/core";
import { pathPattern } from "@wainwright/verify";

/** Is something that the input `path` led to. */
export type FoundPath =
  | { readonly kind: "file"; readonly path: string; readonly size: number }
  | { readonly kind: "folder"; readonly path: string; readonly files: readonly WalkedFile[] }
  /** An image that docker or podman has, by its name. */
  | { readonly kind: "image"; readonly name: string };

/**
 * Looks up what the lines of `path` name, each file and folder once.
 * @param mayMiss whether lines may lead to nothing, because something else tells of what is missing.
 * @throws Failure `path-missing` that names every line which leads to nothing.
 */
export async function findPaths(
  host: Host,
  lines: readonly string[],
  mayMiss: boolean,
): Promise<readonly FoundPath[]> {
  const found = new Map<string, FoundPath>();
  const missing: string[] = [];
  for (const line of lines) {
    const paths = await lookUp(host, line);
    if (paths.length === 0) missing.push(line);
    for (const one of paths) found.set(one.kind === "image" ? line : one.path, one);
  }
  if (missing.length === 0 || mayMiss) return Array.from(found.values());
  throw new Failure("path-missing", `nothing is there for ${missing.join(", ")}`, {
    remedy: "Name files, folders or patterns relative to the working directory, one a line.",
  });
}

/** How a line says that it names an image of the local engine, and no file. */
const IMAGE = "image:";

// A name that is there is taken literally, even with a wildcard in it.
async function lookUp(host: Host, line: string): Promise<readonly FoundPath[]> {
  if (line.startsWith(IMAGE)) return [{ kind: "image", name: line.slice(IMAGE.length).trim() }];
  const path = line.length > 1 ? line.replace(/\/+$/, "") : line;
  const literal = await lookUpOne(host, path);
  if (literal !== null) return [literal];
  const pattern = pathPattern(path);
  if (pattern === null || (await host.files.info(pattern.folder))?.kind !== "folder") return [];
  const files = await host.files.walk(pattern.folder, pattern.depth);
  const prefix = folderPrefix(pattern.folder);
  return files
    .filter((file) => file.kind === "file" && pattern.matches(file.path))
    .map(({ path: below, size }) => ({ kind: "file", path: `${prefix}${below}`, size }));
}

async function lookUpOne(host: Host, path: string): Promise<FoundPath | null> {
  if (!(await host.files.exists(path))) return null;
  const real = await host.files.realPath(path);
  const info = await host.files.info(real);
  if (info?.kind === "file") return { kind: "file", path, size: info.size };
  return info?.kind === "folder"
    ? { kind: "folder", path, files: await host.files.walk(real) }
    : null;
}

function folderPrefix(folder: string): string {
  if (folder === ".") return "";
  return folder === "/" ? "/" : `${folder}/`;
}
