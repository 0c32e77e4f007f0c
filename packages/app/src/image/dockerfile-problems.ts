import type { Target } from "@wainwright/platform";
import { type Dockerfile } from "./dockerfile.ts";
import type { DockerfileProblem } from "./dockerfile-problem.ts";
import { foreignBases } from "./foreign-bases.ts";
import { indexOfStage, type Stage, shippedStages } from "./stages.ts";
import { undeclaredVariables } from "./undeclared-variables.ts";

/** Says for which build a Dockerfile is looked at. */
export interface DockerfileCheck {
  readonly dockerfile: Dockerfile;
  readonly stages: readonly Stage[];
  /** Those of them that are built. */
  readonly needed: readonly Stage[];
  readonly target: Target;
  /** A stage's name or number; null is the last. */
  readonly stage: string | null;
  /** The variables that builders set by themselves. */
  readonly automatic: ReadonlySet<string>;
}

/** Finds what would make an image for the wrong machine, or none at all, before anything is built; sorted by line. */
export function dockerfileProblems(check: DockerfileCheck): readonly DockerfileProblem[] {
  const { dockerfile, stages, needed, stage } = check;
  if (stages.length === 0) return [noStage("there is no FROM in it")];
  if (indexOfStage(stages, stage) === -1) {
    const names = stages.flatMap(({ name }) => name ?? []);
    return [
      noStage(
        `there is no stage ${stage} in it; its stages: ${names.join(", ") || "none with a name"}`,
      ),
    ];
  }
  const found = [
    ...undeclaredVariables({ ...check, escape: dockerfile.escape }).filter(({ line }) =>
      needed.some((one) => one.instructions.some((instruction) => instruction.line === line)),
    ),
    ...foreignBases(shippedStages(stages, stage), check.target),
  ];
  return found.toSorted((a, b) => a.line - b.line);
}

function noStage(problem: string): DockerfileProblem {
  return { line: 1, problem, remedy: "Name a Dockerfile, and a stage that it has." };
}
