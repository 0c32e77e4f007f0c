import { normalizeProjectName, projectPages, rootPages, type SimpleFile } from "@wainwright/wheel";

/** Is a wheel as an index tells of it. */
export interface IndexedWheel {
  readonly name: string;
  readonly version: string;
  /** File name. */
  readonly file: string;
  /** Lower-case hex. */
  readonly sha256: string;
  /** In bytes. */
  readonly size: number;
}

/**
 * Writes the pages of a simple index (PEP 503 as HTML, PEP 691 as JSON) for wheels that lie beside its folder: relative
 * path to text. A web server, or a folder, then serves as `--index-url`.
 */
export function simpleIndex(wheels: readonly IndexedWheel[]): ReadonlyMap<string, string> {
  const names = new Set(wheels.map(({ name }) => normalizeProjectName(name)));
  const pages = new Map<string, string>();
  for (const [file, text] of rootPages(names)) pages.set(`simple/${file}`, text);
  for (const project of names) {
    const own = wheels.filter(({ name }) => normalizeProjectName(name) === project);
    for (const [file, text] of projectPages(project, own.map(simpleFile)))
      pages.set(`simple/${project}/${file}`, text);
  }
  return pages;
}

/** From a project's page, wheels are two folders up. */
function simpleFile({ file, sha256, size }: IndexedWheel): SimpleFile {
  return {
    ...{ name: file, url: `../../${encodeURIComponent(file)}`, hashes: { sha256 }, size },
    ...{ requiresPython: null, yanked: null, coreMetadata: null, uploadTime: null },
  };
}
