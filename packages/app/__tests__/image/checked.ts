import { parseTarget } from "@wainwright/platform";
import { parseDockerfile } from "../../src/image/dockerfile.ts";
import { dockerfileProblems } from "../../src/image/dockerfile-problems.ts";
import { neededStages } from "../../src/image/needed-stages.ts";
import { platformVariables } from "../../src/image/platform-variables.ts";
import { stagesOf } from "../../src/image/stages.ts";

/** Looks a Dockerfile through as a build on amd64 does; each problem as "line: words". */
export function checked(
  text: string,
  platform = "linux/arm/v7",
  { stage = null, args = {} }: { stage?: string | null; args?: Record<string, string> } = {},
): readonly string[] {
  const target = parseTarget(platform);
  if (!target.ok) throw new Error(target.problem);
  const automatic = platformVariables(platform, "linux/amd64");
  const dockerfile = parseDockerfile(text);
  const stages = stagesOf(dockerfile, new Map([...automatic, ...Object.entries(args)]));
  const needed = neededStages(stages, stage);
  const names = new Set(automatic.keys());
  const check = { dockerfile, stages, needed, target: target.target, stage, automatic: names };
  return dockerfileProblems(check).map(({ line, problem }) => `${line}: ${problem}`);
}
