import { type Metadata, normalizeProjectName } from "@wainwright/wheel";
import { type BundledLibrary, libraryName } from "./bundled-library.ts";
import type { Bom, Component } from "./cyclonedx.ts";
import type { EmbeddedPart } from "./embedded-parts.ts";
import { packageUrl } from "./package-url.ts";
import { pythonLicences } from "./python-licences.ts";
import { pythonNeeds } from "./python-needs.ts";

/** Is a wheel or source distribution that is listed. */
export interface ListedFile {
  readonly name: string;
  /** Lower-case hex. */
  readonly sha256: string;
  readonly metadata: Metadata;
  readonly libraries: readonly BundledLibrary[];
  /** What its own lists say. */
  readonly embedded: readonly EmbeddedPart[];
}

/** Lists what a wheelhouse is made of: its releases, the files of each, and what is inside of those. */
export function wheelhouseBom(files: readonly ListedFile[], subject: Component): Bom {
  const needsOf = pythonNeeds(files.map(({ metadata }) => metadata));
  const releases = new Map<string, ListedFile[]>();
  const different = new Map(files.map((file) => [refOf(file), file])).values();
  for (const file of [...different].toSorted((a, b) => (refOf(a) < refOf(b) ? -1 : 1))) {
    const ref = pythonUrl(file.metadata);
    releases.set(ref, [...(releases.get(ref) ?? []), file]);
  }
  const named = new Map<string, string[]>();
  for (const [ref, [file]] of releases) {
    const project = normalizeProjectName(file?.metadata.name ?? "");
    named.set(project, [...(named.get(project) ?? []), ref]);
  }
  const needs = [...releases].map(([ref, of]): readonly [string, readonly string[]] => {
    const projects = of.flatMap(({ metadata }) => needsOf(metadata));
    return [ref, projects.flatMap((project) => named.get(project) ?? [])];
  });
  const components = [...releases].map(([ref, of]) => releaseOf(ref, of));
  return { subject, components, needs: new Map(needs), isIncomplete: false };
}

/** Writes the package URL of a release. */
export function pythonUrl({ name, version }: Pick<Metadata, "name" | "version">): string {
  const own = { type: "pypi" as const, namespace: null, qualifiers: {} };
  return packageUrl({ ...own, name: normalizeProjectName(name), version });
}

function releaseOf(ref: string, files: readonly ListedFile[]): Component {
  const [first] = files;
  const { name = "", version = "" } = first?.metadata ?? {};
  const licenses = first === undefined ? null : pythonLicences(first.metadata);
  return {
    ...{ type: "library", "bom-ref": ref, name, version, purl: ref },
    ...(licenses === null ? {} : { licenses }),
    ...(files.length === 1 && first !== undefined ? hashesOf(first) : {}),
    components: files.map(fileOf),
  };
}

/** One name may stand in two folders, for two files. */
function refOf({ name, sha256 }: ListedFile): string {
  return `file:${name}?sha256=${sha256}`;
}

function fileOf(file: ListedFile): Component {
  const ref = refOf(file);
  const own = { type: "file", "bom-ref": ref, name: file.name, ...hashesOf(file) } as const;
  const libraries = file.libraries.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  const inside = [
    ...libraries.map((library) => libraryOf(ref, library)),
    ...file.embedded.map((part) => embeddedOf(ref, part)),
  ];
  return inside.length === 0 ? own : { ...own, components: inside };
}

function embeddedOf(ref: string, { name, version, purl }: EmbeddedPart): Component {
  const own = { type: "library", "bom-ref": `${ref}#${purl}`, name, purl } as const;
  return version === null ? own : { ...own, version };
}

function libraryOf(ref: string, library: BundledLibrary): Component {
  const { name, version } = libraryName(library.path);
  return {
    ...{ type: "library", "bom-ref": `${ref}#${library.path}`, name },
    ...(version === null ? {} : { version }),
    ...hashesOf(library),
  };
}

function hashesOf({ sha256 }: { readonly sha256: string }): Required<Pick<Component, "hashes">> {
  return { hashes: [{ alg: "SHA-256", content: sha256 }] };
}
