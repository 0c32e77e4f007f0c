import { isRecord } from "@wainwright/core";
import { isCratesIo } from "./crates-io.ts";
import type { IndexDependency, IndexEntry } from "./index-entry.ts";

type Features = Readonly<Record<string, readonly string[]>>;

/**
 * Makes an index's entry of what `cargo metadata --no-deps` says of a packaged crate, whose manifest cargo has normalised.
 * @param index the address of the index that it is for, as `sparse+https://…`; what is from there has no address.
 * @returns null where the words are of no package.
 */
export function entryOfMetadata(
  packaged: unknown,
  { cksum, index }: { readonly cksum: string; readonly index: string },
): IndexEntry | null {
  if (!isRecord(packaged)) return null;
  const { name, version, links, dependencies, features } = packaged;
  if (typeof name !== "string" || typeof version !== "string") return null;
  const own = featuresOf(features);
  const newer = Object.entries(own).filter(([, values]) => values.some(isNewer));
  const older = Object.entries(own).filter(([, values]) => !values.some(isNewer));
  const needs = packaged["rust_version"];
  return {
    ...{ name, vers: version, deps: dependenciesOf(dependencies, index), cksum },
    features: Object.fromEntries(older),
    ...(newer.length === 0 ? {} : { features2: Object.fromEntries(newer) }),
    ...{ yanked: false, links: typeof links === "string" ? links : null },
    ...(typeof needs === "string" ? { rust_version: needs } : {}),
    v: newer.length === 0 ? 1 : 2,
  };
}

function isNewer(value: string): boolean {
  return value.startsWith("dep:") || value.includes("?/");
}

/**
 * cargo adds a feature for each optional dependency that no feature names by "dep:"; so does whoever reads an index, and old cargos know
 * no "dep:".
 */
function featuresOf(read: unknown): Features {
  const entries = isRecord(read) ? Object.entries(read) : [];
  const written = entries.map(([name, values]) => [name, textsOf(values)] as const);
  const isImplied = (name: string, values: readonly string[]) =>
    values.length === 1 &&
    values[0] === `dep:${name}` &&
    !written.some(([other, named]) => other !== name && named.includes(`dep:${name}`));
  return Object.fromEntries(written.filter(([name, values]) => !isImplied(name, values)));
}

function textsOf(read: unknown): readonly string[] {
  return Array.isArray(read) ? read.filter((one): one is string => typeof one === "string") : [];
}

function dependenciesOf(read: unknown, index: string): readonly IndexDependency[] {
  return Array.isArray(read) ? read.flatMap((one) => dependencyOf(one, index)) : [];
}

function dependencyOf(read: unknown, index: string): readonly IndexDependency[] {
  if (!isRecord(read)) return [];
  const { name, req, features, optional, target, kind, rename, source, registry } = read;
  if (typeof name !== "string" || typeof req !== "string") return [];
  const renamed = typeof rename === "string" ? rename : null;
  const from = typeof registry === "string" ? registry : sourceIndex(source);
  return [
    {
      ...{ name: renamed ?? name, req, features: textsOf(features), optional: optional === true },
      ...{ default_features: read["uses_default_features"] !== false },
      ...{ target: typeof target === "string" ? target : null, kind: kindOf(kind) },
      ...{ registry: isSame(from, index) ? null : from, package: renamed === null ? null : name },
    },
  ];
}

/** The public registry takes no crate whose needs name an index, and cargo names it by another address than where its index is. */
function isSame(from: string | null, index: string): boolean {
  return from === index || (from !== null && isCratesIo(from) && isCratesIo(index));
}

/** "registry+https://…" is an index that is a repository; "sparse+https://…" is one of files, and is written whole. */
function sourceIndex(source: unknown): string | null {
  return typeof source === "string" ? source.replace(/^registry\+/, "") : null;
}

function kindOf(read: unknown): IndexDependency["kind"] {
  return read === "build" || read === "dev" ? read : "normal";
}
