import { type MadeProgram, makePyz } from "@wainwright/app";
import type { Host } from "@wainwright/core";
import type { TargetSpec } from "@wainwright/platform";
import type { Recipe } from "./plan.ts";

/** Makes the programs of a recipe for one target, aside. @throws Failure what the format throws. */
export async function make(
  host: Host,
  recipe: Recipe,
  target: TargetSpec,
): Promise<readonly MadeProgram[]> {
  return [await makePyz(host, { ...recipe, target })];
}
