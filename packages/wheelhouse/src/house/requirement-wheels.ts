import type { Host } from "@wainwright/core";
import type { Interpreter, TargetSpec } from "@wainwright/platform";
import type { RequirementWheels } from "../isolated/build-in-userland.ts";
import type { PlannedPackage } from "../plan/planned-package.ts";
import { planWheels } from "../plan/plan-wheels.ts";

/** Brings the wheel of a planned package. @throws Failure */
export type BringWheel = (planned: PlannedPackage) => Promise<string>;

/** Is the machine and Python that builds run as. */
export interface BuildSide {
  readonly target: TargetSpec;
  readonly interpreter: Interpreter;
}

/**
 * Resolves what builds require, each set of requirements once, and brings the wheels: from the index, or built as any
 * other package is.
 */
export function requirementWheels(
  host: Host,
  { target, interpreter }: BuildSide,
  bring: BringWheel,
): RequirementWheels {
  const plans = new Map<string, Promise<readonly PlannedPackage[]>>();
  const plan = async (requirements: readonly string[]) => {
    const [only] = await planWheels(host, {
      ...NOTHING_ELSE,
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
    const wheels: string[] = [];
    for (const one of await planned) wheels.push(await bring(one));
    return wheels;
  };
}

const NOTHING_ELSE = {
  constraints: [],
  project: null,
  extras: [],
  onlyBinary: [],
  noBinary: [],
  published: [],
  cache: null,
} as const;
