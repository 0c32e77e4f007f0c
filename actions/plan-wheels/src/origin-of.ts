import type { CacheFindings, PlannedPackage } from "@wainwright/wheelhouse";

/** Names where a wheel will come from; `cache`: it has to be built, and was. */
export type Origin = PlannedPackage["origin"] | "cache";

/** Lists all of them, those that cost nothing first. */
export const ORIGINS = [
  "pure",
  "index",
  "published",
  "cache",
  "build",
  "missing",
] as const satisfies readonly Origin[];

/** Tells where a planned package's wheel will come from, the cache among the places. */
export function originOf(planned: PlannedPackage, cached: CacheFindings): Origin {
  return cached.get(planned)?.hit === true ? "cache" : planned.origin;
}
