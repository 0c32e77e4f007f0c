import type { Bom, Component } from "./cyclonedx.ts";
import type { OsRelease } from "./os-release.ts";
import { packageUrl } from "./package-url.ts";
import type { SystemPackage } from "./system-package.ts";

/** Lists the packages of an image's system, and which needs which: of several that would serve the first that is there. */
export function systemBom(
  type: "deb" | "apk",
  release: OsRelease | null,
  packages: readonly SystemPackage[],
): Pick<Bom, "components" | "needs"> {
  const byUrl = new Map(packages.map((one) => [urlOf(type, release, one), one]));
  const serving = new Map<string, string>();
  for (const [ref, { provides }] of byUrl) for (const name of provides) serving.set(name, ref);
  for (const [ref, { name }] of byUrl) serving.set(name, ref);
  const needs = [...byUrl].map(([ref, one]): readonly [string, readonly string[]] => [
    ref,
    one.needs
      .flatMap((names) => names.flatMap((name) => serving.get(name) ?? []).slice(0, 1))
      .filter((needed) => needed !== ref),
  ]);
  const components = [...byUrl].map(
    ([ref, { name, version, licence }]): Component => ({
      ...{ type: "library", "bom-ref": ref, name, version, purl: ref },
      ...(licence === "" ? {} : { licenses: [{ license: { name: licence } }] }),
    }),
  );
  return { components, needs: new Map(needs) };
}

const SYSTEMS = { deb: "debian", apk: "alpine" } as const;

function urlOf(type: "deb" | "apk", release: OsRelease | null, one: SystemPackage): string {
  const { name, version, architecture, source } = one;
  const { id, version: of } = release ?? { id: SYSTEMS[type], version: "" };
  const distro = release === null ? "" : [id, of].filter((part) => part !== "").join("-");
  // "upstream" is what scanners of weaknesses look for: they know sources, not packages.
  const qualifiers = { arch: architecture, distro, upstream: source };
  return packageUrl({ type, namespace: id, name, version, qualifiers });
}
