import { indexOfStage, type Stage } from "./stages.ts";

/**
 * Lists the stages that are built for one of them, in their order: those that it goes on from, and those that it takes files from.
 * @param wanted a stage's name or number; null is the last.
 */
export function neededStages(stages: readonly Stage[], wanted: string | null): readonly Stage[] {
  const needed = new Set<number>();
  const open = [indexOfStage(stages, wanted)];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    const stage = stages[at];
    if (stage === undefined || needed.has(at)) continue;
    needed.add(at);
    if (stage.parent !== null) open.push(stage.parent);
    const before = stages.slice(0, at);
    for (const name of sources(stage)) open.push(indexOfStage(before, name));
  }
  return stages.filter((_, index) => needed.has(index));
}

/** What stands behind `COPY --from=` and `RUN --mount=…,from=`. */
function sources({ instructions }: Stage): readonly string[] {
  return instructions.flatMap(({ name, text }) =>
    ["COPY", "ADD", "RUN"].includes(name)
      ? [...text.matchAll(/(?:--from=|--mount=\S*?\bfrom=)([^\s,]+)/g)].map(([, from = ""]) => from)
      : [],
  );
}
