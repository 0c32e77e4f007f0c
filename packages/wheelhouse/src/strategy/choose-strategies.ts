import { Failure } from "@wainwright/core";
import type { Target } from "@wainwright/platform";
import { accelerated } from "./accelerated.ts";
import { cross } from "./cross.ts";
import { emulated } from "./emulated.ts";
import { native } from "./native.ts";
import type { BuildRequest, Strategy, StrategyName } from "./strategy.ts";

/** Lists all ways of building, the quickest first. */
const STRATEGIES: readonly Strategy[] = [native, cross, accelerated, emulated];

/** Is the ordered list of ways worth trying, with why each of the others cannot serve. */
export interface ChosenStrategies {
  readonly chosen: readonly [Strategy, ...Strategy[]];
  readonly refused: readonly { readonly name: StrategyName; readonly reason: string }[];
}

/**
 * Decides, without touching the machine, which ways to build are tried, in which order: one at least.
 * @throws Failure `target-unserved`, with why each of them cannot serve.
 */
export function chooseStrategies(
  request: BuildRequest,
  hostTarget: Target,
  wanted: StrategyName | "auto",
): ChosenStrategies {
  const candidates = STRATEGIES.filter(({ name }) => wanted === "auto" || wanted === name);
  const judged = candidates.map((strategy) => ({
    strategy,
    reason: strategy.refuses(request, hostTarget) ?? leftOut(strategy, request, wanted),
  }));
  const [first, ...others] = judged
    .filter(({ reason }) => reason === null)
    .map(({ strategy }) => strategy);
  const refused = judged.flatMap(({ strategy, reason }) =>
    reason === null ? [] : [{ name: strategy.name, reason }],
  );
  if (first === undefined) throw unserved(request, refused);
  return { chosen: [first, ...others], refused };
}

/** Says why a way that could serve has to be asked for by its name; null where it has not. */
function leftOut(
  { name }: Strategy,
  { project: { backend } }: BuildRequest,
  wanted: StrategyName | "auto",
): string | null {
  if (wanted !== "auto" || name !== "cross" || backend === "maturin") return null;
  return `cross-compiling ${backend ?? "setup.py"} is not in the chain by itself: choose strategy: cross (docs/cross-comparison.md)`;
}

function unserved(request: BuildRequest, refused: ChosenStrategies["refused"]): Failure {
  const reasons = refused.map(({ name, reason }) => `${name}: ${reason}`).join("\n");
  return new Failure(
    "target-unserved",
    `no strategy can build for ${request.target.name} here:\n${reasons}`,
    {
      remedy:
        "Choose another strategy or target, or run on a runner of the target's own architecture.",
    },
  );
}
