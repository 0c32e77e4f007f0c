import { inputsInvalid } from "@wainwright/core";
import type { Asked } from "./asked.ts";
import type { Destination } from "./destination.ts";
import { type Inputs, PLACE_INPUTS } from "../inputs.ts";
import { cratesPlan } from "./plan-crates.ts";
import { githubPlan } from "./plan-github.ts";
import { imagePlan } from "./plan-image.ts";
import { indexPlan, simplePlan } from "./plan-indexes.ts";
import { releasePlan } from "./plan-release.ts";
import type { Planned } from "./planned.ts";
import type { PlaceName } from "../words.ts";

const PLANNERS: Readonly<Record<PlaceName, (asked: Asked) => Planned<Destination>>> = {
  python: indexPlan,
  simple: simplePlan,
  oci: imagePlan,
  s3: releasePlan,
  cargo: cratesPlan,
  "github-release": githubPlan,
};

/**
 * Decides where everything goes, before anything is looked at.
 * @throws Failure `inputs-invalid` with all that is wrong at once
 */
export function plan(asked: Asked): readonly Destination[] {
  const { inputs } = asked;
  const planned = inputs.to.map((name) => PLANNERS[name](asked));
  const problems = [
    ...foreignInputs(inputs),
    ...identityProblems(asked),
    ...planned.flatMap((one) => (one.ok ? [] : one.problems)),
  ];
  if (problems.length > 0) throw inputsInvalid([...new Set(problems)]);
  return planned.flatMap((one) => (one.ok ? [one.value] : []));
}

/** What is signed in the end is not to fail then. */
function identityProblems({ inputs, hasIdentity }: Asked): readonly string[] {
  if (hasIdentity) return [];
  const wanted = [
    ...(inputs.provenance === "true" ? ["provenance"] : []),
    ...(inputs.attestations === "true" ? ["attestations"] : []),
  ];
  return wanted.map((name) => `${name}: ${NO_IDENTITY}`);
}

const NO_IDENTITY = "the job may not say who it is; give it `permissions: id-token: write`";

/** An input of a place that nothing goes to would be left out without a word. */
function foreignInputs(inputs: Inputs): readonly string[] {
  return Object.entries(PLACE_INPUTS).flatMap(([name, places]) => {
    const isForeign = !places.some((place) => inputs.to.includes(place)) && isGiven(inputs, name);
    return isForeign ? [`${name}: it is for ${places.join(", ")}`] : [];
  });
}

function isGiven(inputs: Inputs, name: string): boolean {
  const value: unknown = new Map(Object.entries(inputs)).get(name);
  if (Array.isArray(value)) return value.length > 0;
  return value !== null && value !== false && value !== "";
}
