import { asFailure } from "@wainwright/core";
import type { WheelParts } from "@wainwright/wheelcache";
import type { PlannedBuild } from "./build-package.ts";
import type { BuildTerms } from "./house-request.ts";
import type { RequirementPlans } from "./requirement-plans.ts";
import { wheelParts } from "./wheel-parts.ts";

/** Is everything that decides what a built wheel is, or why that is not known before it is built. */
export type KnownParts =
  | { readonly ok: true; readonly parts: WheelParts }
  | { readonly ok: false; readonly reason: string };

/**
 * Writes down what decides what a package's wheel is, with what its build requires resolved.
 * @throws Failure `interrupted`; what cannot be resolved is a reason.
 */
export async function knownParts(
  planned: PlannedBuild,
  terms: BuildTerms,
  plans: RequirementPlans,
): Promise<KnownParts> {
  try {
    const parts = wheelParts(planned, terms, await plans(planned.system.requires));
    return parts === null ? UNKNOWN : { ok: true, parts };
  } catch (thrown) {
    const failure = asFailure(thrown);
    if (failure.code === "interrupted") throw failure;
    return {
      ok: false,
      reason: `what its build requires could not be resolved: ${failure.message}`,
    };
  }
}

const UNKNOWN = { ok: false, reason: "its sources may be others by the next run" } as const;
