import type { Interpreter, Target } from "@wainwright/platform";
import { toolchainProblem } from "../accelerated/toolchain-root.ts";
import { planUserland } from "../userland/plan-userland.ts";

/**
 * Says why no Python of the host can stand for the target's in a build; null when one can. Both have to be a Debian suite's
 * own, and of the same suite: two builds of one version may still differ in what they tell of themselves.
 */
export function crossProblem(
  hostTarget: Target,
  target: Target,
  interpreter: Interpreter,
): string | null {
  const problem = toolchainProblem(hostTarget, target);
  if (problem !== null) return problem;
  const suites = new Set<string>();
  for (const one of [hostTarget, target]) {
    const plan = planUserland(one, interpreter, "accelerate");
    if (!plan.ok) return plan.problem;
    if (plan.managedPython)
      return `no Debian suite of ${one.name} has Python ${interpreter.major}.${interpreter.minor}${interpreter.freeThreaded ? "t" : ""}`;
    suites.add(plan.suite.name);
  }
  return suites.size === 1 ? null : `${[...suites].join(" and ")} are no one Debian suite`;
}
