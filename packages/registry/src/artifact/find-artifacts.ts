import { basename, dirname } from "node:path/posix";
import { Failure, type FileInfo, type Host } from "@wainwright/core";
import { MANIFEST_NAME, type ManifestProgram, parseManifest } from "@wainwright/manifest";
import { pathPattern } from "@wainwright/verify";
import type { Artifact } from "./artifact.ts";

/** Is what lines of paths lead to. */
export interface FoundArtifacts {
  /** Ordered by name; without the manifests. */
  readonly artifacts: readonly Artifact[];
  /** What the manifests of build-app say of them. */
  readonly programs: readonly ManifestProgram[];
}

/**
 * Looks up files, folders and patterns, each file once. What lies in a folder has its path below it as its name, and what lies
 * with a manifest its path from there; others have their own. A link to a file is that file under the link's name; folders that links
 * lead to are not walked.
 * @param isWanted says by its name whether a file is looked at; every one is by default.
 * @throws Failure `path-missing` that names every line which leads to nothing, or a link that leads to no file; `artifact-refused` for
 * a manifest that is none.
 */
export async function findArtifacts(
  host: Host,
  lines: readonly string[],
  isWanted: (name: string) => boolean = () => true,
): Promise<FoundArtifacts> {
  const lying = new Map<string, Named>();
  const missing: string[] = [];
  for (const line of lines) {
    const found = await lookUp(host, line);
    if (found === null) missing.push(line);
    for (const one of found ?? []) if (!lying.has(one.at)) lying.set(one.at, one);
  }
  if (missing.length > 0)
    throw new Failure("path-missing", `nothing is there for ${missing.join(", ")}`, {
      remedy: "Name files, folders or patterns relative to the working directory, one a line.",
    });
  return read(
    host,
    [...lying.values()].filter(({ name }) => isWanted(name)),
  );
}

/** Is a file, or a link that may lead to one. */
interface Named {
  /** Where it lies; but for itself there is no link on the way. */
  readonly at: string;
  readonly name: string;
}

/** Null for nothing at all; a folder may be empty. A name that is there is taken literally, even with a wildcard in it. */
async function lookUp(host: Host, line: string): Promise<readonly Named[] | null> {
  const path = line.length > 1 ? line.replace(/\/+$/, "") : line;
  const real = (await host.files.exists(path)) ? await host.files.realPath(path) : null;
  if (real !== null) {
    const info = await host.files.info(real);
    if (info?.kind === "file") return [await itself(host, path)];
    const files = (await host.files.walk(real)).filter(mayBeFile).map((file) => file.path);
    const roots = rootsOf(files);
    return files.map((file) => ({ at: `${real}/${file}`, name: nameBelow(roots, file) }));
  }
  const pattern = pathPattern(path);
  if (pattern === null || !(await host.files.exists(pattern.folder))) return null;
  const folder = await host.files.realPath(pattern.folder);
  const files = await host.files.walk(folder, pattern.depth);
  const found = files
    .filter((file) => mayBeFile(file) && pattern.matches(file.path))
    .map((file) => ({ at: `${folder}/${file.path}`, name: basename(file.path) }));
  return found.length === 0 ? null : found;
}

async function itself(host: Host, path: string): Promise<Named> {
  const name = basename(path);
  return { at: `${await host.files.realPath(dirname(path))}/${name}`, name };
}

/** Folders that build-app made, each by itself: where artifacts of several jobs are brought together, each has its own. */
function rootsOf(files: readonly string[]): readonly string[] {
  const roots = files
    .filter((file) => basename(file) === MANIFEST_NAME)
    .map((file) => file.slice(0, -MANIFEST_NAME.length));
  return roots.filter((root) => !roots.some((other) => other !== root && root.startsWith(other)));
}

function nameBelow(roots: readonly string[], file: string): string {
  const root = roots.find((one) => file.startsWith(one)) ?? "";
  return file.slice(root.length);
}

function mayBeFile({ kind }: FileInfo): boolean {
  return kind === "file" || kind === "link";
}

async function read(host: Host, found: readonly Named[]): Promise<FoundArtifacts> {
  const artifacts: Artifact[] = [];
  const programs: ManifestProgram[] = [];
  for (const { at, name } of found) {
    const { path, size } = await fileAt(host, at);
    const rows = basename(name) === MANIFEST_NAME ? await manifestRows(host, path, name) : null;
    if (rows !== null) programs.push(...rows);
    else artifacts.push({ path, name, size, sha256: await host.files.sha256(path) });
  }
  const sorted = artifacts.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  return { artifacts: sorted, programs };
}

/** @throws Failure `path-missing` */
async function fileAt(
  host: Host,
  at: string,
): Promise<{ readonly path: string; readonly size: number }> {
  // What leads to itself cannot be resolved either.
  const path = await host.files.realPath(at).catch(() => null);
  if (path === null)
    throw new Failure("path-missing", `${at} is a link that leads to nothing`, {
      remedy: "Put there what it should lead to, or take the link away.",
    });
  const info = await host.files.info(path);
  if (info?.kind === "file") return { path, size: info.size };
  throw new Failure("path-missing", `${at} is a link, and leads to no file`, {
    remedy: "Name the folder that it leads to by itself, or take the link away.",
  });
}

async function manifestRows(
  host: Host,
  path: string,
  name: string,
): Promise<readonly ManifestProgram[]> {
  const below = name.slice(0, -MANIFEST_NAME.length).replace(/\/$/, "");
  const rows = parseManifest(await host.files.readText(path));
  if (rows === null)
    throw new Failure("artifact-refused", `${path} is no manifest of build-app's`, {
      remedy: "Take the output folder of build-app as it is, or leave that file out.",
    });
  return below === "" ? rows : rows.map((row) => ({ ...row, file: `${below}/${row.file}` }));
}
