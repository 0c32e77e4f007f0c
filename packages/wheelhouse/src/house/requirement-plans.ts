import type { Host } from "@wainwright/core";
import type { Interpreter, TargetSpec } from "@wainwright/platform";
import type { PlannedPackage } from "../plan/planned-package.ts";
import { planWheels, REQUIREMENTS_ONLY } from "../plan/plan-wheels.ts";

/** Is the machine and Python that builds run as. */
export interface BuildSide {
  readonly target: TargetSpec;
  readonly interpreter: Interpreter;
}

/** Plans what builds require (PEP 508). @throws Failure what planning throws. */
export type RequirementPlans = (
  requirements: readonly string[],
) => Promise<readonly PlannedPackage[]>;

/** Resolves what builds require, each set of requirements once, whoever asks. */
export function requirementPlans(host: Host, { target, interpreter }: BuildSide): RequirementPlans {
  const plans = new Map<string, Promise<readonly PlannedPackage[]>>();
  const plan = async (requirements: readonly string[]) => {
    const [only] = await planWheels(host, {
      ...REQUIREMENTS_ONLY,
      requirements,
      targets: [target],
      interpreters: [interpreter],
    });
    return only?.packages ?? [];
  };
  return async (requirements) => {
    if (requirements.length === 0) return [];
    const key = requirements.toSorted().join("\n");
    const planned = plans.get(key) ?? plan(requirements);
    plans.set(key, planned);
    return planned;
  };
}
