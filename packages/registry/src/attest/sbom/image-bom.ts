import { type Metadata, normalizeProjectName, parseMetadata } from "@wainwright/wheel";
import { apkPackages } from "./apk-packages.ts";
import type { Bom, Component } from "./cyclonedx.ts";
import { dpkgPackages } from "./dpkg-packages.ts";
import type { ImageFiles } from "./image-files.ts";
import { osRelease } from "./os-release.ts";
import { pythonLicences } from "./python-licences.ts";
import { pythonNeeds } from "./python-needs.ts";
import { systemBom } from "./system-bom.ts";
import { pythonUrl } from "./wheelhouse-bom.ts";

const OS_RELEASE = /^(?:etc|usr\/lib)\/os-release$/;
const DPKG = /^var\/lib\/dpkg\/status(?:\.d\/(?!.*\.md5sums$)[^/]+)?$/;
const APK = /^(?:usr\/)?lib\/apk\/db\/installed$/;
const PYTHON = /(?:^|\/)[^/]+\.dist-info\/METADATA$/;
/** The packages of RPM lie in a database that is not read here. */
const RPM = /^(?:var\/lib|usr\/lib\/sysimage)\/rpm\/(?:rpmdb\.sqlite|Packages(?:\.db)?)$/;

/** Says what of an image's files tells what is in it. */
export function tellsOfPackages(path: string): "content" | "presence" | null {
  if (RPM.test(path)) return "presence";
  const isTelling = OS_RELEASE.test(path) || DPKG.test(path) || APK.test(path) || PYTHON.test(path);
  return isTelling ? "content" : null;
}

/** Lists what an image is made of: its system, the packages of that (dpkg's, apk's), and Python's distributions. */
export function imageBom(
  { contents, seen }: Omit<ImageFiles, "problems">,
  subject: Component,
): Bom {
  const texts = (isWanted: (path: string) => boolean) =>
    [...contents]
      .filter(([path]) => isWanted(path))
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([, bytes]) => new TextDecoder().decode(bytes));
  const [release = null] = texts((path) => OS_RELEASE.test(path)).map(osRelease);
  const systems = [
    systemBom("deb", release, texts((path) => DPKG.test(path)).flatMap(dpkgPackages)),
    systemBom("apk", release, texts((path) => APK.test(path)).flatMap(apkPackages)),
  ];
  const parsed = texts((path) => PYTHON.test(path)).map(parseMetadata);
  const python = pythonBom(parsed.flatMap((one) => (one.ok ? [one.metadata] : [])));
  const system: readonly Component[] =
    release === null
      ? []
      : [
          {
            ...{ type: "operating-system", "bom-ref": `system:${release.id}`, name: release.id },
            ...(release.version === "" ? {} : { version: release.version }),
          },
        ];
  const parts = [...systems, python];
  return {
    subject,
    components: [...system, ...parts.flatMap(({ components }) => components)],
    needs: new Map(parts.flatMap(({ needs }) => [...needs])),
    isIncomplete: seen.size > 0 || parsed.some(({ ok }) => !ok),
  };
}

/** A distribution that lies in two places is one. */
function pythonBom(all: readonly Metadata[]): Pick<Bom, "components" | "needs"> {
  const needsOf = pythonNeeds(all);
  const byUrl = new Map(all.map((metadata) => [pythonUrl(metadata), metadata]));
  const named = new Map<string, string[]>();
  for (const [ref, { name }] of byUrl) {
    const project = normalizeProjectName(name);
    named.set(project, [...(named.get(project) ?? []), ref]);
  }
  const components = [...byUrl].map(([ref, metadata]): Component => {
    const licenses = pythonLicences(metadata);
    const { name, version } = metadata;
    return {
      ...{ type: "library", "bom-ref": ref, name, version, purl: ref },
      ...(licenses === null ? {} : { licenses }),
    };
  });
  const needs = [...byUrl].map(([ref, metadata]): readonly [string, readonly string[]] => [
    ref,
    needsOf(metadata).flatMap((project) => named.get(project) ?? []),
  ]);
  return { components, needs: new Map(needs) };
}
