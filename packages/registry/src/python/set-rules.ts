import type { Distribution, DistributionProblem } from "./distribution.ts";

/** Says what is wrong with distributions that are right each by itself, by their paths. */
export function setProblems(
  distributions: readonly Distribution[],
): ReadonlyMap<string, readonly DistributionProblem[]> {
  const found = new Map<string, DistributionProblem[]>();
  const tell = (distribution: Distribution, problem: DistributionProblem) => {
    found.set(distribution.path, [...(found.get(distribution.path) ?? []), problem]);
  };
  for (const named of groups(distributions, ({ name }) => name.toLowerCase()).values())
    if (named.length > 1) for (const one of named) tell(one, takenTwice(named.length));
  for (const project of groups(distributions, (one) => one.project).values())
    for (const [one, lacking] of uneven(project)) tell(one, lacking);
  return found;
}

function takenTwice(count: number): DistributionProblem {
  return {
    code: "name-taken-twice",
    reason: `${count} files have this name`,
    remedy: "Leave one of them: two jobs may have built the same wheel.",
  };
}

/** Either a project comes in one version, or every version comes for the same targets. */
function uneven(
  project: readonly Distribution[],
): readonly (readonly [Distribution, DistributionProblem])[] {
  const versions = groups(project, ({ named }) => named.version);
  const every = new Set(project.flatMap(kinds));
  return [...versions].flatMap(([version, own]) => {
    const has = new Set(own.flatMap(kinds));
    const lacking = [...every].find((kind) => !has.has(kind));
    const [first] = own;
    if (lacking === undefined || first === undefined) return [];
    const others = [...versions.keys()].filter((one) => one !== version).join(", ");
    const problem = {
      code: "versions-uneven" as const,
      reason: `version ${version} comes without ${lacking}, with which ${others} comes`,
      remedy: "Publish one version of a project at a time, or every version for the same targets.",
    };
    return [[first, problem] as const];
  });
}

/** What a file is for. */
function kinds({ kind, tags }: Distribution): readonly string[] {
  if (kind === "sdist") return ["a source distribution"];
  return tags.map(({ python, abi, platform }) => `${python}-${abi}-${platform}`);
}

function groups(
  distributions: readonly Distribution[],
  key: (one: Distribution) => string,
): ReadonlyMap<string, readonly Distribution[]> {
  const grouped = new Map<string, Distribution[]>();
  for (const one of distributions) grouped.set(key(one), [...(grouped.get(key(one)) ?? []), one]);
  return grouped;
}
