import { inputsInvalid } from "@wainwright/core";
import { formatTarget } from "@wainwright/platform";
import {
  type ChosenBuild,
  chosenBuild,
  levelProblems,
  type PlanRequest,
  withLevel,
} from "@wainwright/wheelhouse";
import type { Inputs } from "./inputs.ts";

/** Is the decision what is asked of whom. */
export interface Plan {
  readonly request: PlanRequest;
  /** How what is lacking will be built: a part of what finished wheels are known by. */
  readonly build: ChosenBuild;
  /** Whether a cache of finished wheels is asked for what would have to be built. */
  readonly isCached: boolean;
}

/**
 * Decides what is asked, before anything is.
 * @throws Failure `inputs-invalid` where inputs exclude each other or leave nothing to plan.
 */
export function plan(inputs: Inputs): Plan {
  const problems = [
    ...nothingProblem(inputs),
    ...extrasProblem(inputs),
    ...runnerProblems(inputs),
    ...jobsProblem(inputs),
    ...levelProblems(inputs.target, inputs.manylinux),
  ];
  if (problems.length > 0) throw inputsInvalid(problems);
  const request = {
    requirements: inputs.requirements,
    constraints: inputs.constraints,
    project: inputs["package-dir"],
    extras: inputs.extras,
    targets: inputs.target.map((spec) => withLevel(spec, inputs.manylinux)),
    interpreters: inputs["python-version"],
    published: inputs.published,
    noBinary: inputs["no-binary"],
    onlyBinary: inputs["only-binary"],
  };
  return { request, build: chosenBuild(inputs), isCached: inputs.cache !== "off" };
}

/** Writes a plan for people, a line a step. */
export function describePlan({ request, isCached }: Plan): readonly string[] {
  const { project, requirements, published } = request;
  const own = project === null ? [] : [`the dependencies of ${project}`];
  const wanted = [...requirements, ...own].join(", ");
  const resolutions = request.targets.flatMap((target) =>
    request.interpreters.map(
      ({ abi }) => `resolve ${wanted} for ${formatTarget(target)}, ${abi}, with the index of uv`,
    ),
  );
  const looked = published.map((place) => `look into ${place} for what the index has no wheel of`);
  const read = "read the build backend of what is left from its sources";
  const asked = "ask the cache which of these wheels were built before";
  return [...resolutions, ...looked, read, ...(isCached ? [asked] : [])];
}

function nothingProblem(inputs: Inputs): readonly string[] {
  const isNothing = inputs.requirements.length === 0 && inputs["package-dir"] === null;
  return isNothing ? ["requirements, package-dir: give one of them, or both"] : [];
}

function extrasProblem(inputs: Inputs): readonly string[] {
  const isUseless = inputs.extras.length > 0 && inputs["package-dir"] === null;
  return isUseless
    ? ["extras: they are those of package-dir; a requirement has its own (name[extra])"]
    : [];
}

/** A line for a machine that nothing is planned for is a mistake in either. */
function runnerProblems({ runners, target }: Inputs): readonly string[] {
  const planned = new Set(target.map((spec) => spec.target.name));
  const named = runners.map((line) => line.target?.name ?? "*");
  return [...new Set(named)].flatMap((name) => {
    if (named.filter((other) => other === name).length > 1)
      return [`runners: ${name} stands in several lines; give its labels in one`];
    return name === "*" || planned.has(name) ? [] : [`runners: ${name} is none of the targets`];
  });
}

function jobsProblem(inputs: Inputs): readonly string[] {
  const groups = inputs.target.length * inputs["python-version"].length;
  const most = inputs["max-jobs"];
  return groups > most
    ? [`max-jobs: ${groups} combinations of target and Python need a job each, ${most} are allowed`]
    : [];
}
