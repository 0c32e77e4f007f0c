import type { Host } from "@wainwright/core";
import type { VerifyOptions } from "@wainwright/verify";
import type { Step } from "./plan.ts";
import { type Verified, verifyStep } from "./verify-step.ts";

/** Verifies every artifact, as many at once as there are processors, and gives the reports in the order of the steps. */
export async function verifyAll(
  host: Host,
  steps: readonly Step[],
  options: VerifyOptions,
): Promise<readonly Verified[]> {
  const results: Verified[] = [];
  const queue = steps.entries();
  const worker = async () => {
    for (const [index, step] of queue) results[index] = await verifyStep(host, step, options);
  };
  const count = Math.max(1, Math.min(host.facts.cpus, steps.length));
  await Promise.all(Array.from({ length: count }, worker));
  return results;
}
