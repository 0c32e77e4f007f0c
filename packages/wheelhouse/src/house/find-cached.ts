import { type Host, inParallel } from "@wainwright/core";
import type { WheelCache } from "@wainwright/wheelcache";
import type { ChosenBuild } from "../options/build-option-inputs.ts";
import { atLevel } from "../options/target-level.ts";
import type { PlannedPackage, TargetPlan } from "../plan/planned-package.ts";
import type { PlannedBuild } from "./build-package.ts";
import type { BuildTerms } from "./house-request.ts";
import { knownParts } from "./known-parts.ts";
import { type RequirementPlans, requirementPlans } from "./requirement-plans.ts";

/** Is what the cache says of a package that has no wheel elsewhere. */
interface CacheFinding {
  readonly hit: boolean;
  /** Why it is a miss, in words; "" for a hit. */
  readonly reason: string;
}

/** Maps the packages of plans that have to be built to what the cache says of them. */
export type CacheFindings = ReadonlyMap<PlannedPackage, CacheFinding>;

/** Resolutions of what builds require, and look-ups, at once. */
const AT_ONCE = 4;

/**
 * Tells of each package that has to be built whether its finished wheel is in the cache, by the very key under which
 * `buildHouse` keeps it; nothing is brought. A store that does not answer has none, and a warning says so.
 * @throws Failure `interrupted`
 */
export async function findCached(
  host: Host,
  plans: readonly TargetPlan[],
  { cache, how, strategy }: ChosenBuild & { readonly cache: WheelCache },
): Promise<CacheFindings> {
  const builds = plans.flatMap((plan): readonly Build[] => {
    const terms = { plan, how: atLevel(how, plan.target), strategy };
    const requirements = requirementPlans(host, plan);
    return plan.packages
      .filter((planned) => planned.origin === "build")
      .map((planned) => ({ planned, terms, requirements }));
  });
  const found = await inParallel(
    builds,
    AT_ONCE,
    async (build) => [build.planned, await find(cache, build)] as const,
  );
  return new Map(found);
}

interface Build {
  readonly planned: PlannedBuild;
  readonly terms: BuildTerms;
  readonly requirements: RequirementPlans;
}

async function find(
  cache: WheelCache,
  { planned, terms, requirements }: Build,
): Promise<CacheFinding> {
  const known = await knownParts(planned, terms, requirements);
  if (!known.ok) return { hit: false, reason: known.reason };
  const explained = await cache.explain(known.parts);
  return explained.hit ? { hit: true, reason: "" } : explained;
}
