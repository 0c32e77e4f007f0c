import type { Outputs } from "@wainwright/core";
import type { PlannedPut, Published } from "@wainwright/registry";
import type { PlaceName } from "./words.ts";

/** Names the action's outputs. */
export const OUTPUTS = [
  "urls",
  "digests",
  "install",
  "plan",
  "skipped",
  "published",
  "provenance",
  "sbom",
  "diagnosis",
] as const;

/** Names one output. */
export type Output = (typeof OUTPUTS)[number];

/** Is one place as it was looked at, and what came of it. */
export interface PlaceTold {
  readonly to: PlaceName;
  /** For people: "the index at …". */
  readonly description: string;
  readonly rows: readonly PlannedPut[];
  /** Null where nothing was published there, or not yet. */
  readonly published: Published | null;
}

/** Is everything that is told in the end. */
export interface Told {
  readonly places: readonly PlaceTold[];
  /** Path of the signed provenance; "" where none was made. */
  readonly provenance: string;
  /** Paths of the bills of materials. */
  readonly sbom: readonly string[];
}

/** Makes the outputs. */
export function outputsOf({ places, provenance, sbom }: Told): Outputs<Output> {
  const done = places.flatMap(({ published }) => published ?? []);
  const rows = places.flatMap((place) => place.rows.map((row) => ({ to: place.to, ...row })));
  return {
    urls: unique(done.flatMap(({ urls }) => urls)),
    digests: Object.fromEntries(done.flatMap(({ digests }) => Object.entries(digests))),
    install: unique(done.flatMap(({ install }) => install)),
    plan: rows.map(({ to, name, place, standing, reason, remedy, bytes }) => ({
      ...{ to, name, place, standing, reason, remedy, bytes },
    })),
    skipped: rows
      .filter(({ standing }) => standing === "there" || standing === "stays")
      .map(({ to, name, place, reason }) => ({ to, name, place, reason })),
    published: places.length > 0 && done.length === places.length,
    ...{ provenance, sbom, diagnosis: [] },
  };
}

function unique(values: readonly string[]): readonly string[] {
  return [...new Set(values)];
}
