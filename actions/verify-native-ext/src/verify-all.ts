import { type Host, inParallel } from "@wainwright/core";
import type { VerifyOptions } from "@wainwright/verify";
import type { Step } from "./plan.ts";
import { type Verified, verifyStep } from "./verify-step.ts";

/** Verifies every artifact, as many at once as there are processors, and gives the reports in the order of the steps. */
export async function verifyAll(
  host: Host,
  steps: readonly Step[],
  options: VerifyOptions,
): Promise<readonly Verified[]> {
  return inParallel(steps, host.facts.cpus, async (step) => verifyStep(host, step, options));
}
