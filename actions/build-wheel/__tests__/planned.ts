import { readInputs } from "@wainwright/core";
import { parseTarget } from "@wainwright/platform";
import { INPUTS } from "../src/inputs.ts";
import { atLevel } from "@wainwright/wheelhouse";
import { plan } from "../src/plan.ts";

/** Plans from inputs as a workflow gives them, on an amd64 machine. */
export function planned(inputs: Readonly<Record<string, string>>) {
  const host = parseTarget("amd64-linux-gnu");
  if (!host.ok) throw new Error(host.problem);
  return plan(
    readInputs(INPUTS, (name) => inputs[name]),
    host.target,
  );
}

/** Gives a plan, with what the first target is built by. */
export function plannedBuild(inputs: Readonly<Record<string, string>>) {
  const decided = planned(inputs);
  const [spec] = decided.targets;
  if (spec === undefined) throw new Error("no target");
  const [interpreter] = decided.interpreters;
  const how = atLevel(decided.how, spec);
  return { ...decided, build: { ...how, target: spec.target, interpreter } };
}
