import { defineAction, Failure, type Host, inputsInvalid, type Outputs } from "@wainwright/core";
import { type BuildHistory, parseHistory, planWheels } from "@wainwright/wheelhouse";
import { type Inputs, INPUTS } from "./inputs.ts";
import { jobsOf } from "./matrix.ts";
import { missingIn, OUTPUTS, type Output, outputsOf, planTable, type Told } from "./outputs.ts";
import { describePlan, plan } from "./plan.ts";
import { planLines, summaryOf } from "./summary.ts";

/** Finds out what wheels are missing for which machine, and spreads their building over many jobs. */
export const action = defineAction({ name: "plan-wheels", inputs: INPUTS, outputs: OUTPUTS, run });

async function run(inputs: Inputs, host: Host): Promise<Outputs<Output>> {
  const request = plan(inputs);
  if (inputs["dry-run"]) {
    for (const line of describePlan(request)) host.log.info(`would ${line}`);
    return { matrix: { include: [] }, missing: [], complete: false, plan: [] };
  }
  const history = await historyOf(host, inputs.history);
  const plans = await planWheels(host, request);
  const spread = { runners: inputs.runners, mostJobs: inputs["max-jobs"], history };
  const told: Told = { plans, history, jobs: jobsOf(plans, spread) };
  await tell(host, told);
  if (inputs.report !== null)
    await host.files.write(inputs.report, `${JSON.stringify(planTable(told), null, 2)}\n`);
  const outputs = outputsOf(told);
  if (told.jobs.length === 0) refuseMissing(told, outputs);
  return outputs;
}

/** The first run of a workflow has no history yet. */
async function historyOf(host: Host, given: string | null): Promise<BuildHistory> {
  if (given === null) return [];
  const text = /^\s*[[{]/.test(given) ? given : await host.files.readTextIfThere(given);
  if (text === null) {
    host.log.info(`there is no ${given} yet: usual build times are taken`);
    return [];
  }
  const read = parseHistory(text);
  if (read.ok) return read.value;
  throw inputsInvalid([`history: ${read.problem}`]);
}

async function tell(host: Host, told: Told): Promise<void> {
  for (const line of planLines(told)) host.log.info(line);
  for (const { name, target, python, code, reason } of missingIn(told.plans))
    host.log.error(`${name} cannot be had for ${target}, Python ${python}: ${reason}`, {
      title: `plan-wheels: ${code}`,
    });
  await host.runner.summary(summaryOf(told));
}

/** While there is something to build the jobs go on, and `missing` tells; with nothing left, this is the end of it. */
function refuseMissing(told: Told, outputs: Outputs<Output>): void {
  const missing = missingIn(told.plans);
  const [first] = missing;
  if (first === undefined) return;
  const all = [...new Set(missing.map(({ name }) => name))].join(", ");
  throw new Failure(first.code, `no wheel and no usable source of ${all}: ${first.reason}`, {
    remedy:
      "Name versions that have wheels or sources for the target, or put wheels of your own on an index and name it in published.",
    outputs,
  });
}
