import type { WebRequest } from "@wainwright/core";
import type { IndexDependency } from "./index-entry.ts";
import type { PackedCrate } from "./packed-crate.ts";

/** Texts that a registry is told as cargo has them. */
const TEXTS = [
  "description",
  "documentation",
  "homepage",
  "license",
  "license_file",
  "repository",
  "rust_version",
];
const LISTS = ["authors", "keywords", "categories"];

/**
 * Says of a crate what a registry is told with it.
 * @see https://doc.rust-lang.org/cargo/reference/registry-web-api.html#publish
 */
function newCrate({ entry, packaged, readme }: PackedCrate): Readonly<Record<string, unknown>> {
  const { name, vers, links } = entry;
  return {
    ...{ name, vers, links, deps: entry.deps.map(dependency) },
    features: { ...entry.features, ...entry.features2 },
    ...Object.fromEntries(TEXTS.map((field) => [field, textOrNull(packaged[field])])),
    ...Object.fromEntries(LISTS.map((field) => [field, textsOf(packaged[field])])),
    ...{ readme: readme?.text ?? null, readme_file: readme?.file ?? null, badges: {} },
  };
}

/** Makes what is sent: what is said of the crate, and the file, each behind its length (32 bits, little-endian). */
export function newCrateBody(crate: PackedCrate): NonNullable<WebRequest["body"]> {
  const said = new TextEncoder().encode(JSON.stringify(newCrate(crate)));
  const file = { path: crate.path, offset: 0, length: crate.size };
  return [lengthBytes(said.length), said, lengthBytes(crate.size), file];
}

function lengthBytes(length: number): Uint8Array {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setUint32(0, length, true);
  return bytes;
}

/** Here `name` is the crate's own, and what the manifest calls it stands beside; in an index it is the other way about. */
function dependency({ name, package: own, req, registry, ...said }: IndexDependency) {
  const { optional, default_features, features, target, kind } = said;
  return {
    ...{ optional, default_features, features, target, kind },
    ...{ name: own ?? name, version_req: req },
    ...(registry === null ? {} : { registry }),
    ...(own === null ? {} : { explicit_name_in_toml: name }),
  };
}

function textOrNull(value: unknown): string | null {
  return typeof value === "string" ? value : null;
}

function textsOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((one): one is string => typeof one === "string") : [];
}
