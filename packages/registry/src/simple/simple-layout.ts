import { createHash } from "node:crypto";
import { isRecord, jsonOrNull } from "@wainwright/core";
import { normalizeProjectName, projectPages, rootPages, type SimpleFile } from "@wainwright/wheel";
import type { Distribution } from "../python/distribution.ts";
import { htmlAnchors } from "./html-anchors.ts";

/** The folder of a static index that installers are given. */
export const SIMPLE = "simple";

/** Says where a distribution lies: beside the page of its project, which is then the base of its address. */
export function filePath({ project, name }: Pick<Distribution, "project" | "name">): string {
  return `${SIMPLE}/${project}/${name}`;
}

/** Says where METADATA lies, which installers read instead of the whole wheel (PEP 658). */
export function metadataPath(distribution: Pick<Distribution, "project" | "name">): string {
  return `${filePath(distribution)}.metadata`;
}

/** Says what a static index tells of a distribution. @param now milliseconds since the epoch. */
export function simpleFileOf(distribution: Distribution, now: number): SimpleFile {
  const { name, sha256, size, metadata, metadataBytes } = distribution;
  const digest =
    metadataBytes === null ? null : createHash("sha256").update(metadataBytes).digest("hex");
  return {
    ...{ name, url: encodeURIComponent(name), hashes: { sha256 }, size },
    requiresPython: metadata?.requiresPython ?? null,
    yanked: null,
    coreMetadata: digest === null ? null : `sha256=${digest}`,
    uploadTime: new Date(now).toISOString(),
  };
}

/** Joins lists of a project's files. What comes first stays as it is: no file is ever dropped, and a yanked one stays yanked. */
export function mergedFiles(...lists: readonly (readonly SimpleFile[])[]): readonly SimpleFile[] {
  const merged = new Map<string, SimpleFile>();
  for (const file of lists.flat()) if (!merged.has(file.name)) merged.set(file.name, file);
  return [...merged.values()];
}

/** Writes the pages of a project: path to text. */
export function pagesOfProject(
  project: string,
  files: readonly SimpleFile[],
): ReadonlyMap<string, string> {
  return below(`${SIMPLE}/${project}`, projectPages(project, files));
}

/** Writes the pages that list all projects: path to text. */
export function pagesOfRoot(projects: Iterable<string>): ReadonlyMap<string, string> {
  return below(SIMPLE, rootPages(projects));
}

function below(folder: string, pages: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  return new Map(Array.from(pages, ([file, text]) => [`${folder}/${file}`, text]));
}

/** Reads which projects the root's page lists, be it JSON (PEP 691) or HTML (PEP 503). */
export function projectsOfRoot(text: string): readonly string[] {
  const read = jsonOrNull(text);
  if (!isRecord(read))
    return htmlAnchors(text).flatMap(({ text: name }) =>
      name === "" ? [] : [normalizeProjectName(name)],
    );
  const rows: readonly unknown[] = Array.isArray(read["projects"]) ? read["projects"] : [];
  return rows.flatMap((row) =>
    isRecord(row) && typeof row["name"] === "string" ? [normalizeProjectName(row["name"])] : [],
  );
}

/** Says as what a file of the index is served; a server that tells JSON and HTML apart by what is asked for needs it (PEP 691). */
export function simpleContentType(path: string): string {
  if (path.endsWith(".html")) return "text/html; charset=utf-8";
  if (path.endsWith("/index.json")) return "application/vnd.pypi.simple.v1+json";
  return path.endsWith(".metadata") ? "text/plain; charset=utf-8" : "application/octet-stream";
}
