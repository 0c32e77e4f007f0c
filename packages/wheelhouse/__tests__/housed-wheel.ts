import type { HousedWheel, PlannedPackage } from "../src/index.ts";

/** Makes a source distribution that maturin builds, planned to be built; without requirements of its build, changed in parts. */
export function plannedBuild(changes: Partial<PlannedBuild> = {}): PlannedBuild {
  const file = {
    name: "a-1.0.tar.gz",
    url: "http://127.0.0.1/a",
    sha256: "a".repeat(64),
    size: null,
  };
  return {
    ...{ name: "a", version: "1.0", marker: null, origin: "build" },
    source: { kind: "sdist", file },
    system: { backend: "maturin", builder: "maturin", pure: false, requires: [], needs: [] },
    ...changes,
  };
}

type PlannedBuild = Extract<PlannedPackage, { origin: "build" }>;

/** Makes a built wheel of the house, in which nothing native was found. */
export function housedWheel(name: string, planned: PlannedBuild = plannedBuild()): HousedWheel {
  const nothing = { findings: [], files: [], contents: [], tags: [], architectures: [] };
  const kind = "wheel" as const;
  const report = { artifact: name, kind, ...nothing, platformTag: null, floor: null };
  const built = { strategy: "accelerated", seconds: 1, attempts: [], tools: "" } as const;
  return {
    ...{ ok: true, planned, version: planned.version ?? "" },
    ...{ file: `/o/${name}`, sha256: "c".repeat(64), size: 1, report },
    built: { ...built, kept: false, store: null },
  };
}
