import { compareDebianVersions } from "./debian-version.ts";

/** Says on what a program depends that needs a library. */
export interface LibraryPackage {
  readonly soname: string;
  /** As in a Depends field: "zlib1g (>= 1:1.2.0)". */
  readonly depends: string;
}

/** Reads shlibs files, one after the other (deb-shlibs(5)): `[type:] library version dependencies`; what is for the installer only is left out. */
export function parseShlibs(text: string): readonly LibraryPackage[] {
  return text.split("\n").flatMap((line) => {
    const [library, version, ...words] = line.trim().split(/\s+/);
    const isForPackages = library !== undefined && !/^#|:$/.test(library);
    if (!isForPackages || version === undefined || words.length === 0) return [];
    const depends = words.join(" ");
    // The version follows `.so.`, or stands before `.so`.
    return [`${library}.so.${version}`, `${library}-${version}.so`].map((soname) => ({
      ...{ soname, depends },
    }));
  });
}

/**
 * Reads symbols files, one after the other (deb-symbols(5)): a library with the template of its dependency, and below it
 * every function with the version that it is there from. The dependency is on the version that has all of them.
 */
export function parseSymbols(text: string): readonly LibraryPackage[] {
  const sections: { soname: string; template: string; versions: string[] }[] = [];
  for (const line of text.split("\n")) {
    const [first = "", second = "", third] = line.trim().split(/\s+/);
    const version = /^\s+\S/.test(line) && third === undefined ? second : "";
    if (/^[^\s#*|]/.test(line))
      sections.push({ soname: first, template: line.slice(first.length).trim(), versions: [] });
    else if (version !== "") sections.at(-1)?.versions.push(version);
  }
  return sections.map(({ soname, template, versions }) => {
    const newest = versions.toSorted(compareDebianVersions).at(-1) ?? "0";
    const minimum = newest === "0" ? "" : `(>= ${newest})`;
    return { soname, depends: template.replaceAll("#MINVER#", minimum).trim() };
  });
}

/** Finds the dependency of a library; null where no package of these holds it. */
export function packageOfLibrary(soname: string, known: readonly LibraryPackage[]): string | null {
  return known.find((one) => one.soname === soname && one.depends !== "")?.depends ?? null;
}

/** Names the packages that a library has by Policy 8.1, before and after Debian's move to 64 bits of time. */
export function usualPackages(soname: string): readonly string[] {
  const name = soname
    .replace(/(\d)\.so\./, "$1-")
    .replace(/\.so(?:\.|$)/, "")
    .replaceAll("_", "-")
    .toLowerCase();
  return /^[a-z0-9][a-z0-9+.-]+$/.test(name) ? [name, `${name}t64`] : [];
}
