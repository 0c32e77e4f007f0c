import type { TargetSpec } from "@wainwright/platform";
import { levelProblem } from "../strategy/manylinux-choice.ts";
import type { ManylinuxChoice } from "../strategy/strategy.ts";

/** Gives a target the level as its floor, where it names none: wheels of the index are chosen for it too. */
export function withLevel({ target, floor }: TargetSpec, manylinux: ManylinuxChoice): TargetSpec {
  if (floor !== null || manylinux.kind !== "level") return { target, floor };
  return { target, floor: manylinux.floor };
}

/** Gives what is built for a target its floor (`armv7-linux-gnu.2.31`) as the level, where no level is given. */
export function atLevel<H extends { readonly manylinux: ManylinuxChoice }>(
  how: H,
  { floor }: TargetSpec,
): H {
  if (how.manylinux.kind !== "auto" || floor === null) return how;
  const family = floor.libc === "musl" ? "musllinux" : "manylinux";
  return {
    ...how,
    manylinux: { kind: "level", tag: `${family}_${floor.major}_${floor.minor}`, floor },
  };
}

/** Says which targets, as they were given, a level cannot be meant for. */
export function levelProblems(
  targets: readonly TargetSpec[],
  manylinux: ManylinuxChoice,
): readonly string[] {
  return targets.flatMap((spec) => [
    ...problemOf("manylinux", levelProblem(manylinux, spec.target)),
    ...problemOf("target, manylinux", floorProblem(spec, manylinux)),
  ]);
}

/** Two floors that differ cannot both be meant. */
function floorProblem({ floor }: TargetSpec, manylinux: ManylinuxChoice): string | null {
  if (floor === null || manylinux.kind !== "level" || manylinux.floor === null) return null;
  const { major, minor } = manylinux.floor;
  if (floor.major === major && floor.minor === minor) return null;
  return `the target says ${floor.major}.${floor.minor}, manylinux ${major}.${minor}; give one of them`;
}

function problemOf(input: string, problem: string | null): readonly string[] {
  return problem === null ? [] : [`${input}: ${problem}`];
}
