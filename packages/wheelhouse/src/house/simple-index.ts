import { normalizeProjectName } from "@wainwright/wheel";

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

/** The version of the simple API that the pages keep (PEP 700 added size and versions). */
const API = "1.1";

/**
 * Writes the pages of a simple index (PEP 503 as HTML, PEP 691 as JSON) for wheels that lie beside its folder: relative
 * path to text. A web server, or a folder, then serves as `--index-url`.
 */
export function simpleIndex(wheels: readonly IndexedWheel[]): ReadonlyMap<string, string> {
  const names = [...new Set(wheels.map(({ name }) => normalizeProjectName(name)))].toSorted();
  const pages = new Map<string, string>([
    [
      "simple/index.html",
      page(
        "Simple index",
        names.map((name) => link(`${name}/`, name)),
      ),
    ],
    ["simple/index.json", json({ projects: names.map((name) => ({ name })) })],
  ]);
  for (const project of names) {
    const own = wheels.filter(({ name }) => normalizeProjectName(name) === project);
    const sorted = own.toSorted((a, b) => (a.file < b.file ? -1 : 1));
    const links = sorted.map(({ file, sha256 }) => link(`${address(file)}#sha256=${sha256}`, file));
    pages.set(`simple/${project}/index.html`, page(`Links for ${project}`, links));
    pages.set(`simple/${project}/index.json`, json(projectOf(project, sorted)));
  }
  return pages;
}

function projectOf(name: string, files: readonly IndexedWheel[]) {
  return {
    name,
    versions: [...new Set(files.map(({ version }) => version))].toSorted(),
    files: files.map(({ file, sha256, size }) => ({
      filename: file,
      url: address(file),
      hashes: { sha256 },
      size,
    })),
  };
}

/** From a project's page, two folders down. */
function address(file: string): string {
  return `../../${encodeURIComponent(file)}`;
}

function json(content: object): string {
  return `${JSON.stringify({ meta: { "api-version": API }, ...content }, null, 2)}\n`;
}

function page(title: string, links: readonly string[]): string {
  const head = `<meta name="pypi:repository-version" content="${API}"><title>${title}</title>`;
  return `<!DOCTYPE html>\n<html><head>${head}</head><body>\n${links.join("\n")}\n</body></html>\n`;
}

function link(href: string, text: string): string {
  return `<a href="${href}">${text}</a><br>`;
}
