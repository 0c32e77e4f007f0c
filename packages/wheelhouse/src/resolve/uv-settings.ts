import { dirname } from "node:path/posix";
import type { Host } from "@wainwright/core";
import { parse, stringify, type TomlTable, type TomlValue } from "smol-toml";

/** Is what a user may have told uv about indexes and versions, which holds for a plan too. */
const KEPT: ReadonlySet<string> = new Set([
  "allow-insecure-host",
  "constraint-dependencies",
  "dependency-metadata",
  "exclude-newer",
  "exclude-newer-package",
  "extra-index-url",
  "find-links",
  "index",
  "index-strategy",
  "index-url",
  "keyring-provider",
  "no-build-isolation-package",
  "no-index",
  "override-dependencies",
  "prerelease",
  "resolution",
]);
const DEEPEST = 40;

/**
 * Writes the pyproject.toml that makes uv resolve for other machines: the environments and, unless `none` of them
 * is wanted, the user's own settings of uv, as uv would find them from the working directory (uv.toml, or tool.uv
 * in pyproject.toml).
 */
export async function uvSettings(
  host: Host,
  environments: readonly string[],
  wanted: "own" | "none" = "own",
): Promise<string> {
  const own = wanted === "own" ? await ownSettings(host) : {};
  return stringify({ tool: { uv: { ...own, environments: [...environments] } } });
}

/** Tells whether settings that were written here hold any of the user's own. */
export function hasOwnSettings(settings: string): boolean {
  const written = tableIn(tableIn(parse(settings), "tool"), "uv");
  return Object.keys(written ?? {}).some((name) => name !== "environments");
}

async function ownSettings(host: Host): Promise<TomlTable> {
  const named = host.env("UV_CONFIG_FILE");
  if (named !== null)
    return settingsIn(await tableOf(host, named), parentOf(host.files.absolute(named)));
  if (host.env("UV_NO_CONFIG") !== null) return {};
  let folder = host.files.absolute(".");
  for (let depth = 0; depth < DEEPEST; depth += 1) {
    const found = await settingsOf(host, folder);
    if (found !== null) return found;
    if (folder === parentOf(folder)) return {};
    folder = parentOf(folder);
  }
  return {};
}

async function settingsOf(host: Host, folder: string): Promise<TomlTable | null> {
  const inFolder = folder.replace(/\/$/, "");
  const own = await tableOf(host, `${inFolder}/uv.toml`);
  if (own !== null) return settingsIn(own, folder);
  const project = tableIn(tableIn(await tableOf(host, `${inFolder}/pyproject.toml`), "tool"), "uv");
  return project === null ? null : settingsIn(project, folder);
}

/** A file that cannot be read as TOML has no settings; uv itself tells it where it matters. */
async function tableOf(host: Host, path: string): Promise<TomlTable | null> {
  const text = await host.files.readTextIfThere(path);
  if (text === null) return null;
  try {
    return parse(text);
  } catch {
    // smol-toml throws on malformed text.
    return null;
  }
}

function settingsIn(table: TomlTable | null, folder: string): TomlTable {
  const kept = Object.entries(table ?? {}).filter(([name]) => KEPT.has(name));
  return Object.fromEntries(kept.map(([name, value]) => [name, withPlaces(name, value, folder)]));
}

/** Paths of indexes and find-links are relative to the file that names them. */
function withPlaces(name: string, value: TomlValue, folder: string): TomlValue {
  if (name === "find-links" && Array.isArray(value))
    return value.map((place) => (typeof place === "string" ? placeFrom(folder, place) : place));
  if (name !== "index" || !Array.isArray(value)) return value;
  return value.map((index) => {
    const table = tableIn({ index }, "index");
    const url = table?.["url"];
    return typeof url === "string" ? { ...table, url: placeFrom(folder, url) } : index;
  });
}

function placeFrom(folder: string, place: string): string {
  return /^[a-z][a-z+.-]*:/i.test(place) || place.startsWith("/") ? place : `${folder}/${place}`;
}

function tableIn(table: TomlTable | null, name: string): TomlTable | null {
  const value = table?.[name];
  return typeof value === "object" && !Array.isArray(value) && !(value instanceof Date)
    ? value
    : null;
}

function parentOf(path: string): string {
  return dirname(path);
}
