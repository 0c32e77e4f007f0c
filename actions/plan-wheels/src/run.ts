import { defineAction, Failure, type Host, inputsInvalid, type Outputs } from "@wainwright/core";
import { openWheelCache, type WheelCache } from "@wainwright/wheelcache";
import {
  type BuildHistory,
  type CacheFindings,
  findCached,
  parseHistory,
  planWheels,
  type TargetPlan,
} from "@wainwright/wheelhouse";
import { type Inputs, INPUTS } from "./inputs.ts";
import { jobsOf } from "./matrix.ts";
import {
  askedIn,
  missingIn,
  OUTPUTS,
  type Output,
  outputsOf,
  planTable,
  type Told,
} from "./outputs.ts";
import { describePlan, type Plan, plan } from "./plan.ts";
import { planLines, summaryOf } from "./summary.ts";

/** Finds out what wheels are missing for which machine, and spreads their building over many jobs. */
export const action = defineAction({ name: "plan-wheels", inputs: INPUTS, outputs: OUTPUTS, run });

async function run(inputs: Inputs, host: Host): Promise<Outputs<Output>> {
  const decided = plan(inputs);
  if (inputs["dry-run"]) {
    for (const line of describePlan(decided)) host.log.info(`would ${line}`);
    return { matrix: { include: [] }, missing: [], cached: [], complete: false, plan: [] };
  }
  const opened = openWheelCache(host, inputs);
  const history = await historyOf(host, inputs.history);
  const plans = await planWheels(host, decided.request);
  const cached = await cachedOf(host, plans, { decided, cache: opened?.cache ?? null });
  await opened?.close();
  const known = { history, cached };
  const { runners, strategy } = inputs;
  const spread = { runners, mostJobs: inputs["max-jobs"], strategy, ...known };
  const told: Told = { plans, ...known, jobs: jobsOf(plans, spread) };
  await tell(host, told);
  if (inputs.report !== null)
    await host.files.write(inputs.report, `${JSON.stringify(planTable(told), null, 2)}\n`);
  const outputs = outputsOf(told);
  if (told.jobs.length === 0) refuseMissing(told, outputs);
  return outputs;
}

async function cachedOf(
  host: Host,
  plans: readonly TargetPlan[],
  { decided, cache }: { readonly decided: Plan; readonly cache: WheelCache | null },
): Promise<CacheFindings> {
  if (cache === null) return new Map();
  return findCached(host, plans, { ...decided.build, cache });
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
  for (const { name, version, target, python, reason } of askedIn(told, false))
    host.log.info(
      `${name} ${version ?? ""} is built for ${target}, Python ${python}: not in the cache: ${reason}`,
    );
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
