import { formatLibcFloor, formatTarget } from "@wainwright/platform";
import { planUserland } from "@wainwright/toolchain";
import type { WheelParts } from "@wainwright/wheelcache";
import type { BuildSource, PlannedPackage } from "../plan/planned-package.ts";
import type { PlannedBuild } from "./build-package.ts";
import { settingsFor } from "./config-setting.ts";
import type { BuildOptions, BuildTerms } from "./house-request.ts";

/** Moves with what this program itself does to a wheel. */
const OUR_OWN = "0.1";

/** Says what a package is built from; null for a folder, whose files may be others by the next run. */
export function sourceName(source: BuildSource): string | null {
  switch (source.kind) {
    case "sdist":
      return `sha256 ${source.file.sha256}`;
    case "repository":
      return source.address;
    case "folder":
      return null;
  }
}

/**
 * Writes down everything that decides what a built wheel is, before it is built; null for one that is not to be kept.
 * @param required what the build requires, as it was resolved.
 */
export function wheelParts(
  planned: PlannedBuild,
  { plan, how, strategy }: BuildTerms,
  required: readonly PlannedPackage[],
): WheelParts | null {
  const source = sourceName(planned.source);
  if (source === null || planned.version === null) return null;
  const { target, interpreter, floor } = plan;
  return {
    ...{ name: planned.name, version: planned.version, source },
    python: interpreter.abi,
    target: formatTarget(target),
    floor: floor === null ? "" : formatLibcFloor(floor),
    options: { strategy, ...optionsOf(how, planned.name) },
    environment: { ...environmentOf(plan, how.image), ...versionsOf(required) },
  };
}

function optionsOf(how: BuildOptions, name: string): Readonly<Record<string, string>> {
  const { manylinux, linker, args, maturinVersion, rustToolchain, packages, env } = how;
  const settings = Object.entries(settingsFor(how.settings, name));
  const all: readonly (readonly [string, string])[] = [
    ["manylinux", manylinux.kind === "level" ? manylinux.tag : manylinux.kind],
    ["linker", linker],
    ["args", args.length === 0 ? "" : JSON.stringify(args)],
    ["maturin", maturinVersion ?? ""],
    ["rust", rustToolchain ?? ""],
    ["packages", packages.toSorted().join(" ")],
    ...settings.map(([key, value]) => [`setting ${key}`, JSON.stringify(value)] as const),
    ...Object.entries(env).map(([key, value]) => [`variable ${key}`, `=${value}`] as const),
  ];
  return Object.fromEntries(all.filter(([, value]) => value !== ""));
}

/** The userland's suite decides its compilers: those of a Debian release only get corrections. */
function environmentOf(
  { target, interpreter }: BuildTerms["plan"],
  image: string | null,
): Readonly<Record<string, string>> {
  if (image !== null) return { wainwright: OUR_OWN, image };
  const userland = planUserland(target.target, interpreter, "accelerate");
  if (!userland.ok) return { wainwright: OUR_OWN };
  const { name, gcc, glibc } = userland.suite;
  return { wainwright: OUR_OWN, userland: `debian ${name}`, gcc, glibc };
}

function versionsOf(required: readonly PlannedPackage[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    required.map(({ name, version }) => [`requires ${name}`, version ?? ""] as const),
  );
}
