import type { RequirementWheels } from "../isolated/build-in-userland.ts";
import type { PlannedPackage } from "../plan/planned-package.ts";
import type { RequirementPlans } from "./requirement-plans.ts";

/** Brings the wheel of a planned package. @throws Failure */
export type BringWheel = (planned: PlannedPackage) => Promise<string>;

/** Brings the wheels of what builds require: from the index, or built as any other package is. */
export function requirementWheels(plans: RequirementPlans, bring: BringWheel): RequirementWheels {
  return async (requirements) => {
    const wheels: string[] = [];
    for (const one of await plans(requirements)) wheels.push(await bring(one));
    return wheels;
  };
}
