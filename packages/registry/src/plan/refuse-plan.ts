import { Failure } from "@wainwright/core";
import type { PlannedPut } from "./planned-put.ts";

/**
 * Refuses a plan in which anything may not go out: nothing of it goes then.
 * @throws Failure `artifact-refused`, `already-published`
 */
export function refusePlan(plan: readonly PlannedPut[]): void {
  const refused = plan.filter(({ standing }) => standing === "refused");
  const differing = plan.filter(({ standing }) => standing === "differs");
  const [first] = [...refused, ...differing];
  if (first === undefined) return;
  const lines = [...refused, ...differing].map(
    ({ name, place, reason }) => `${name} to ${place}: ${reason}`,
  );
  throw new Failure(
    first.standing === "refused" ? "artifact-refused" : "already-published",
    `nothing was sent:\n${lines.join("\n")}`,
    { remedy: first.remedy },
  );
}
