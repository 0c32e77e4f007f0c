import { isRecord, jsonOrNull } from "@wainwright/core";
import type { SimpleFile } from "@wainwright/wheel";
import { htmlAnchors } from "./html-anchors.ts";

/** Gives the files of a project's page, or says why it is none. */
export type ReadSimplePage =
  | { readonly ok: true; readonly files: readonly SimpleFile[] }
  | { readonly ok: false; readonly problem: string };

/**
 * Reads the page of a project: JSON (PEP 691, 700) or HTML (PEP 503, 592, 658, 714). Addresses stay as the page has them; a file
 * whose row is malformed is left out.
 */
export function readSimplePage(contentType: string, text: string): ReadSimplePage {
  return contentType.includes("json") ? readJson(text) : readHtml(text);
}

function readHtml(text: string): ReadSimplePage {
  // A page without links is an index's too: of a project whose files are all gone.
  if (!/<\s*(?:!doctype|html|a)\b/i.test(text) && text.trim() !== "")
    return { ok: false, problem: "its answer is neither a page nor JSON" };
  const files = htmlAnchors(text).flatMap(({ attributes, text: name }) => {
    const href = attributes.get("href");
    if (href === undefined) return [];
    const [url = "", fragment = ""] = split(href, "#");
    return [
      {
        ...{ name: name === "" ? lastPart(url) : name, url, hashes: hashesOf(fragment) },
        ...{ size: null, uploadTime: null },
        requiresPython: attributes.get("data-requires-python") ?? null,
        yanked: attributes.get("data-yanked") ?? null,
        coreMetadata:
          attributes.get("data-core-metadata") ?? attributes.get("data-dist-info-metadata") ?? null,
      },
    ];
  });
  return { ok: true, files };
}

/** The fragment is `sha256=…`; some indexes add more after an `&`. */
function hashesOf(fragment: string): SimpleFile["hashes"] {
  const pairs = fragment.split("&").map((part) => split(part, "="));
  return Object.fromEntries(
    pairs.flatMap(([name = "", digest = ""]) =>
      /^[a-z0-9_]{1,20}$/.test(name) && HEX.test(digest) ? [[name, digest.toLowerCase()]] : [],
    ),
  );
}

const HEX = /^(?:[\da-f]{2}){8,64}$/i;

function split(text: string, mark: string): readonly string[] {
  const at = text.indexOf(mark);
  return at === -1 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}

function lastPart(url: string): string {
  const name = (url.split("?")[0] ?? "").split("/").at(-1) ?? "";
  try {
    return decodeURIComponent(name);
  } catch {
    // A lone % is no escape: then the name is what stands there.
    return name;
  }
}

function readJson(text: string): ReadSimplePage {
  const page = jsonOrNull(text);
  if (!isRecord(page) || !Array.isArray(page["files"]))
    return { ok: false, problem: "its answer is not the JSON of an index (PEP 691)" };
  const rows: readonly unknown[] = page["files"];
  return { ok: true, files: rows.flatMap((row) => fileOf(row) ?? []) };
}

function fileOf(row: unknown): SimpleFile | null {
  if (!isRecord(row)) return null;
  const { filename, url, hashes, size, yanked } = row;
  if (typeof filename !== "string" || typeof url !== "string") return null;
  return {
    ...{ name: filename, url: split(url, "#")[0] ?? "", hashes: digests(hashes) },
    size: typeof size === "number" && Number.isSafeInteger(size) && size >= 0 ? size : null,
    requiresPython: textOrNull(row["requires-python"]),
    yanked: yanked === true ? "" : textOrNull(yanked),
    coreMetadata: metadataOf(row["core-metadata"] ?? row["dist-info-metadata"]),
    uploadTime: textOrNull(row["upload-time"]),
  };
}

function digests(value: unknown): SimpleFile["hashes"] {
  if (!isRecord(value)) return {};
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, digest]) =>
      typeof digest === "string" && HEX.test(digest) ? [[name, digest.toLowerCase()]] : [],
    ),
  );
}

function metadataOf(value: unknown): string | null {
  if (value === true) return "true";
  const [first] = Object.entries(digests(value));
  if (first === undefined) return isRecord(value) ? "true" : null;
  const [algorithm, digest] = first;
  return `${algorithm}=${digest}`;
}

function textOrNull(value: unknown): string | null {
  return typeof value === "string" ? value : null;
}
