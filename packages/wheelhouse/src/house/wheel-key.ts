import { formatTarget } from "@wainwright/platform";
import type { BuildSource } from "../plan/planned-package.ts";
import type { PlannedBuild } from "./build-package.ts";
import { settingsFor } from "./config-setting.ts";
import type { HouseRequest } from "./house-request.ts";

/** Writes down everything that decides what a built wheel is: the same key is the same wheel. */
export function wheelKey(
  { name, version, source }: PlannedBuild,
  { plan, how, strategy }: HouseRequest,
): string {
  const { target, interpreter } = plan;
  const { manylinux, linker, args, maturinVersion, rustToolchain, image } = how;
  return JSON.stringify({
    name,
    version,
    source: sourceKey(source),
    target: formatTarget(target),
    python: interpreter.abi,
    strategy,
    how: {
      ...{ manylinux, linker, args, maturinVersion, rustToolchain, image },
      configSettings: sorted(settingsFor(how.settings, name)),
      env: sorted(how.env),
      packages: how.packages.toSorted(),
      timeoutSeconds: null,
    },
  });
}

function sorted<T>(entries: Readonly<Record<string, T>>): readonly (readonly [string, T])[] {
  return Object.entries(entries).toSorted(([a], [b]) => (a < b ? -1 : 1));
}

function sourceKey(source: BuildSource): string {
  switch (source.kind) {
    case "sdist":
      return `sha256 ${source.file.sha256}`;
    case "repository":
      return source.address;
    case "folder":
      return source.path;
  }
}
