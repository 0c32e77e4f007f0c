import { normalizeProjectName } from "./project-name.ts";
import { parseSdistName } from "./sdist-name.ts";
import type { SimpleFile } from "./simple-file.ts";
import { parseWheelName } from "./wheel-name.ts";

/** The version of the simple API that the pages keep (PEP 700 added size and versions). */
const API = "1.1";

/**
 * Writes the page of a project for a simple index, as HTML (PEP 503, 592, 658, 714) and as JSON (PEP 691, 700): file name to text.
 * The same files give the same text, in whichever order they come.
 */
export function projectPages(
  name: string,
  files: readonly SimpleFile[],
): ReadonlyMap<string, string> {
  const project = normalizeProjectName(name);
  const sorted = files.toSorted((one, other) => (one.name < other.name ? -1 : 1));
  const versions = new Set(sorted.flatMap((file) => versionOf(file.name) ?? []));
  const content = {
    name: project,
    versions: [...versions].toSorted(),
    files: sorted.map(fileObject),
  };
  return new Map([
    ["index.html", page(`Links for ${project}`, sorted.map(anchor))],
    ["index.json", json(content)],
  ]);
}

/** Writes the page that lists an index's projects, as HTML and as JSON: file name to text. */
export function rootPages(names: Iterable<string>): ReadonlyMap<string, string> {
  const projects = [...new Set(Array.from(names, normalizeProjectName))].toSorted();
  const links = projects.map((name) => link(`${encodeURIComponent(name)}/`, "", name));
  return new Map([
    ["index.html", page("Simple index", links)],
    ["index.json", json({ projects: projects.map((name) => ({ name })) })],
  ]);
}

function versionOf(fileName: string): string | null {
  const wheel = parseWheelName(fileName);
  if (wheel.ok) return wheel.name.version;
  const sdist = parseSdistName(fileName);
  return sdist.ok ? sdist.name.version : null;
}

/** What an index does not know of a file is left out. */
function fileObject(file: SimpleFile): object {
  const { name, url, hashes, size, requiresPython, yanked, coreMetadata, uploadTime } = file;
  return {
    ...{ filename: name, url, hashes },
    ...(requiresPython === null ? {} : { "requires-python": requiresPython }),
    ...(size === null ? {} : { size }),
    ...(uploadTime === null ? {} : { "upload-time": uploadTime }),
    ...(yanked === null ? {} : { yanked: yanked === "" ? true : yanked }),
    ...(coreMetadata === null ? {} : { "core-metadata": metadataObject(coreMetadata) }),
  };
}

function metadataObject(coreMetadata: string): object | true {
  const [algorithm = "", digest] = coreMetadata.split("=");
  return digest === undefined ? true : { [algorithm]: digest };
}

function anchor({ name, url, hashes, requiresPython, yanked, coreMetadata }: SimpleFile): string {
  // The fragment holds one digest: the first that every installer knows.
  const digest = ["sha256", "sha384", "sha512"].find((algorithm) => algorithm in hashes);
  const fragment = digest === undefined ? "" : `#${digest}=${hashes[digest] ?? ""}`;
  const attributes = [
    attribute("data-requires-python", requiresPython),
    attribute("data-yanked", yanked),
    attribute("data-core-metadata", coreMetadata),
  ];
  return link(`${url}${fragment}`, attributes.join(""), name);
}

function attribute(name: string, value: string | null): string {
  return value === null ? "" : ` ${name}="${escaped(value)}"`;
}

function link(href: string, attributes: string, text: string): string {
  return `<a href="${escaped(href)}"${attributes}>${escaped(text)}</a><br>`;
}

function page(title: string, links: readonly string[]): string {
  const head = `<meta name="pypi:repository-version" content="${API}"><title>${escaped(title)}</title>`;
  return `<!DOCTYPE html>\n<html><head>${head}</head><body>\n${links.join("\n")}\n</body></html>\n`;
}

function json(content: object): string {
  return `${JSON.stringify({ meta: { "api-version": API }, ...content }, null, 2)}\n`;
}

function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
