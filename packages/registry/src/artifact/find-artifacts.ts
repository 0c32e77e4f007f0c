import { basename } from "node:path/posix";
import { Failure, type Host } from "@wainwright/core";
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
 * with a manifest its path from there; others have their own.
 * @throws Failure `path-missing` that names every line which leads to nothing; `artifact-refused` for a manifest that is none.
 */
export async function findArtifacts(host: Host, lines: readonly string[]): Promise<FoundArtifacts> {
  const paths = new Map<string, string>();
  const missing: string[] = [];
  for (const line of lines) {
    const found = await lookUp(host, line);
    if (found === null) missing.push(line);
    for (const [path, name] of found ?? []) if (!paths.has(path)) paths.set(path, name);
  }
  if (missing.length > 0)
    throw new Failure("path-missing", `nothing is there for ${missing.join(", ")}`, {
      remedy: "Name files, folders or patterns relative to the working directory, one a line.",
    });
  return read(host, paths);
}

type Named = readonly (readonly [path: string, name: string])[];

/** Null for nothing at all; a folder may be empty. A name that is there is taken literally, even with a wildcard in it. */
async function lookUp(host: Host, line: string): Promise<Named | null> {
  const path = line.length > 1 ? line.replace(/\/+$/, "") : line;
  const real = (await host.files.exists(path)) ? await host.files.realPath(path) : null;
  if (real !== null) {
    const info = await host.files.info(real);
    if (info?.kind === "file") return [[real, basename(path)]];
    const files = (await host.files.walk(real)).filter(isFile).map((file) => file.path);
    const roots = rootsOf(files);
    return files.map((file) => [`${real}/${file}`, nameBelow(roots, file)] as const);
  }
  const pattern = pathPattern(path);
  if (pattern === null || !(await host.files.exists(pattern.folder))) return null;
  const folder = await host.files.realPath(pattern.folder);
  const files = await host.files.walk(folder, pattern.depth);
  const found = files
    .filter((file) => isFile(file) && pattern.matches(file.path))
    .map((file) => [`${folder}/${file.path}`, basename(file.path)] as const);
  return found.length === 0 ? null : found;
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

function isFile({ kind }: { readonly kind: string }): boolean {
  return kind === "file";
}

async function read(host: Host, paths: ReadonlyMap<string, string>): Promise<FoundArtifacts> {
  const artifacts: Artifact[] = [];
  const programs: ManifestProgram[] = [];
  for (const [path, name] of paths) {
    const rows = basename(name) === MANIFEST_NAME ? await manifestRows(host, path, name) : null;
    if (rows !== null) programs.push(...rows);
    else {
      const info = await host.files.info(path);
      const sha256 = await host.files.sha256(path);
      artifacts.push({ path, name, size: info?.size ?? 0, sha256 });
    }
  }
  const sorted = artifacts.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  return { artifacts: sorted, programs };
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
