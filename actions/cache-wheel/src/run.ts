import {
  defineAction,
  Failure,
  type Host,
  markdownTable,
  megabytes,
  type Outputs,
} from "@wainwright/core";
import { hostTarget } from "@wainwright/toolchain";
import { openWheelCache, type OpenWheelCache } from "@wainwright/wheelcache";
import { type Inputs, INPUTS } from "./inputs.ts";
import { findWheels, restoreWheels, saveWheels, type WheelAnswer } from "./kept-wheels.ts";
import { describePlan, type Kept, plan } from "./plan.ts";

const OUTPUTS = [
  ...["cache-hit", "cache-primary-key", "cache-matched-key"],
  ...["restored", "missed", "saved"],
] as const;
type Output =
  | "cache-hit"
  | "cache-primary-key"
  | "cache-matched-key"
  | "restored"
  | "missed"
  | "saved";

/** Keeps wheels, or any files, between runs; what is new is kept in `post`. */
export const action = defineAction({
  name: "cache-wheel",
  inputs: INPUTS,
  outputs: OUTPUTS,
  run,
  post: async (host, inputs) => {
    if (host.runner.state(LATER) === null) return;
    const given = inputs();
    const cache = openWheelCache(host, given);
    await save(host, cache, plan(given, hostTarget(host)).kept);
    await cache.close();
  },
});

/** Set where the end of the job has something to keep. */
const LATER = "later";

async function run(inputs: Inputs, host: Host): Promise<Outputs<Output>> {
  const decided = plan(inputs, hostTarget(host));
  if (inputs["dry-run"]) {
    for (const line of describePlan(decided)) host.log.info(`would ${line}`);
    return NOTHING;
  }
  if (inputs["save-always"])
    host.log.notice(
      "save-always does nothing: use a step of its own with mode: save and if: always()",
    );
  const cache = openWheelCache(host, inputs);
  const { kept } = decided;
  const done =
    decided.now === "save"
      ? { ...NOTHING, saved: await save(host, cache, kept) }
      : await look(host, cache, { kept, isLookup: decided.now === "lookup" });
  await cache.close();
  if (decided.later && done["cache-hit"] !== true) host.runner.saveState(LATER, "true");
  if (inputs["fail-on-cache-miss"] && decided.now !== "save" && done["cache-hit"] !== true)
    throw new Failure("cache-miss", "not everything that was asked for is in the cache", {
      remedy: "Look at the reasons above; set fail-on-cache-miss to false to go on without.",
      outputs: done,
    });
  return done;
}

const NOTHING: Outputs<Output> = {
  "cache-hit": false,
  "cache-primary-key": "",
  "cache-matched-key": "",
  restored: [],
  missed: [],
  saved: [],
};

interface Look {
  readonly kept: Kept;
  readonly isLookup: boolean;
}

async function look(
  host: Host,
  { cache, files }: OpenWheelCache,
  { kept, isLookup }: Look,
): Promise<Outputs<Output>> {
  if (kept.kind === "wheels") {
    const answers = await (isLookup ? findWheels : restoreWheels)(host, cache, kept);
    return tell(host, answers);
  }
  const found = await (isLookup ? files.find(kept) : files.restore(kept));
  host.log.info(found === null ? `${files.description}: no such key` : `found ${found}`);
  const keys = { "cache-primary-key": kept.key, "cache-matched-key": found ?? "" };
  return { ...NOTHING, ...keys, "cache-hit": found === kept.key };
}

async function tell(host: Host, answers: readonly WheelAnswer[]): Promise<Outputs<Output>> {
  const hits = answers.filter(({ hit }) => hit);
  const misses = answers.filter(({ hit }) => !hit);
  for (const { name, version, reason } of misses)
    host.log.info(`${name} ${version}: not in the cache: ${reason}`);
  const saved = hits.reduce((sum, { seconds }) => sum + seconds, 0);
  host.log.info(
    `${hits.length} of ${answers.length} wheels are there: ${saved.toFixed(0)} s of building saved`,
  );
  const rows = answers.map(({ name, version, hit, bytes, seconds, reason }) => [
    ...[`${name} ${version}`, hit ? "hit" : "miss", megabytes(bytes, 2)],
    hit ? `${seconds.toFixed(0)} s saved` : reason,
  ]);
  await host.runner.summary(markdownTable(["Wheel", "", "Size", "Why"], rows));
  return {
    ...NOTHING,
    "cache-hit": misses.length === 0,
    restored: hits.map(({ name, version, file, bytes, seconds }) => ({
      ...{ name, version, file, bytes, seconds },
    })),
    missed: misses.map(({ name, version, reason }) => ({ name, version, reason })),
  };
}

async function save(
  host: Host,
  { cache, files }: OpenWheelCache,
  kept: Kept,
): Promise<readonly { readonly name: string; readonly outcome: string }[]> {
  const saved =
    kept.kind === "wheels"
      ? await saveWheels(host, cache, kept)
      : [{ name: kept.key, outcome: await files.save(kept) }];
  for (const { name, outcome } of saved) host.log.info(`${name}: ${outcome}`);
  return saved;
}
