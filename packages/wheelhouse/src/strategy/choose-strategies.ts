import type { Target } from "@wainwright/platform";
import { cross } from "./cross.ts";
import { emulated } from "./emulated.ts";
import { native } from "./native.ts";
import type { BuildRequest, Strategy, StrategyName } from "./strategy.ts";

/** Lists all ways of building, the quickest first. */
const STRATEGIES: readonly Strategy[] = [native, cross, emulated];

/** Is the ordered list of ways worth trying, with why each of the others cannot serve. */
export interface ChosenStrategies {
  readonly chosen: readonly Strategy[];
  readonly refused: readonly { readonly name: StrategyName; readonly reason: string }[];
}

/** Decides, without touching the machine, which ways to build are tried, in which order. */
export function chooseStrategies(
  request: BuildRequest,
  hostTarget: Target,
  wanted: StrategyName | "auto",
): ChosenStrategies {
  const candidates = STRATEGIES.filter(({ name }) => wanted === "auto" || wanted === name);
  const judged = candidates.map((strategy) => ({
    strategy,
    reason: strategy.refuses(request, hostTarget),
  }));
  return {
    chosen: judged.filter(({ reason }) => reason === null).map(({ strategy }) => strategy),
    refused: judged.flatMap(({ strategy, reason }) =>
      reason === null ? [] : [{ name: strategy.name, reason }],
    ),
  };
}
