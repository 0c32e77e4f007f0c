import { Failure } from "@wainwright/core";
import type { SimpleFile } from "@wainwright/wheel";
import type { KeptText, StaticPlace } from "../static/static-place.ts";
import { readSimplePage } from "./read-simple-page.ts";
import { mergedFiles, projectsOfRoot, SIMPLE, simpleContentType } from "./simple-layout.ts";

/** Is a page in both its forms as they lay there, by path. */
export type KeptPages = ReadonlyMap<string, KeptText | null>;

/** Reads a page of a static index in both its forms. @param project null for the page that lists all projects. */
export async function readPages(place: StaticPlace, project: string | null): Promise<KeptPages> {
  const folder = project === null ? SIMPLE : `${SIMPLE}/${project}`;
  const pages = new Map<string, KeptText | null>();
  for (const type of ["json", "html"]) {
    const path = `${folder}/index.${type}`;
    pages.set(path, await place.read(path));
  }
  return pages;
}

/**
 * Gives the files that either form of a project's page lists.
 * @throws Failure `server-refused` where one of them is no page.
 */
export function filesOn(pages: KeptPages, { name }: StaticPlace): readonly SimpleFile[] {
  const lists = Array.from(pages, ([path, kept]) => {
    if (kept === null) return [];
    const read = readSimplePage(path.endsWith(".json") ? "json" : "html", kept.text);
    if (!read.ok) throw brokenPage(path, name, read.problem);
    return read.files;
  });
  return mergedFiles(...lists);
}

/** Gives the projects that either form of the root's page lists. */
export function projectsOn(pages: KeptPages): readonly string[] {
  return [...pages.values()].flatMap((kept) => (kept === null ? [] : projectsOfRoot(kept.text)));
}

/**
 * Puts both forms of a page there in place of those that were read; what is as it should be is left alone.
 * @returns false where somebody else changed one of them meanwhile.
 */
export async function replacePages(
  place: StaticPlace,
  pages: ReadonlyMap<string, string>,
  before: KeptPages,
): Promise<boolean> {
  for (const [path, text] of pages) {
    const kept = before.get(path) ?? null;
    if (kept?.text === text) continue;
    if (!(await place.replace(path, { text, contentType: simpleContentType(path) }, kept)))
      return false;
  }
  return true;
}

function brokenPage(path: string, place: string, problem: string): Failure {
  return new Failure("server-refused", `${path} in ${place} is no page of an index: ${problem}`, {
    remedy: "Put the page right, or take it away: what lies beside it is then listed anew.",
  });
}
