import { parseTarget, type Target } from "@wainwright/platform";

/** Gives the target that a spelling in a test means. */
export function targetOf(spelling: string): Target {
  const parsed = parseTarget(spelling);
  if (!parsed.ok) throw new Error(parsed.problem);
  return parsed.target;
}
