import {
  type PlacedProgram,
  placePrograms,
  type ProgramKind,
  requireOutput,
} from "@wainwright/app";
import { asFailure, defineAction, Failure, type Host, type Outputs } from "@wainwright/core";
import { MANIFEST_NAME } from "@wainwright/manifest";
import { hostTarget } from "@wainwright/toolchain";
import { checkExpected, findingLines, type FoundReport } from "@wainwright/verify";
import { openWheelCache, type WheelCache } from "@wainwright/wheelcache";
import { type Place, requireRoom, withLargestFolders } from "@wainwright/wheelhouse";
import { type Inputs, INPUTS } from "./inputs.ts";
import { make, type Making } from "./make.ts";
import { type FailedTarget, type Output, OUTPUTS, outputsOf, type Told } from "./outputs.ts";
import { describePlan, type Plan, plan } from "./plan.ts";
import { prove, type ProvedProgram } from "./prove.ts";
import { tell } from "./tell.ts";

/** Makes programs for machines that the runner is not, reads them, starts them, and writes down what was made. */
export const action = defineAction({ name: "build-app", inputs: INPUTS, outputs: OUTPUTS, run });

async function run(inputs: Inputs, host: Host): Promise<Outputs<Output>> {
  const decided = plan(inputs, hostTarget(host));
  if (inputs["dry-run"]) {
    for (const line of describePlan(decided)) host.log.info(`would ${line}`);
    return outputsOf({ manifest: "", placed: [], failed: [], unmet: [] });
  }
  const output = host.files.absolute(decided.output);
  await requireOutput(host, output);
  const opened = openWheelCache(host, inputs);
  const { proved, failed } = await makeAll(host, decided, opened?.cache ?? null);
  await opened?.close();
  const placed = await place(host, proved, decided);
  const told: Told = {
    manifest: placed.length === 0 ? "" : `${output}/${MANIFEST_NAME}`,
    placed: placed.map((one, index) => ({ ...one, run: proved[index]?.run ?? null })),
    failed,
    unmet: checkExpected(decided.expect, placed.map(reportOf)),
  };
  await tell(host, told);
  refuseFailed(told);
  refuseUnmet(told);
  return outputsOf(told);
}

/** One target that fails stops no other. */
async function makeAll(host: Host, decided: Plan, cache: WheelCache | null) {
  const proved: ProvedProgram[] = [];
  const failed: FailedTarget[] = [];
  const places = await placesOf(host, decided);
  for (const target of decided.targets) {
    try {
      await requireRoom(host, places);
      proved.push(...(await makeFor(host, decided, { target, cache, places })));
    } catch (thrown) {
      const failure = asFailure(thrown);
      if (failure.code === "interrupted") throw failure;
      failed.push({ target, failure });
    }
  }
  return { proved, failed };
}

interface Task extends Pick<Making, "target" | "cache"> {
  readonly places: readonly Place[];
}

/** Makes the programs for one target and proves them; of one that fails none counts. */
async function makeFor(
  host: Host,
  decided: Plan,
  { target, cache, places }: Task,
): Promise<readonly ProvedProgram[]> {
  const programs: ProvedProgram[] = [];
  try {
    for (const made of await make(host, { recipe: decided.recipe, target, cache }))
      programs.push(await prove(host, made, decided));
    return programs;
  } catch (thrown) {
    throw await withLargestFolders(host, asFailure(thrown), places);
  }
}

/** @throws Failure what placing throws, with the largest folders where the disk is full. */
async function place(host: Host, proved: readonly ProvedProgram[], decided: Plan) {
  const { output, pattern } = decided;
  const placing = { output: host.files.absolute(output), pattern, commit: await commitOf(host) };
  try {
    return await placePrograms(host, proved, placing);
  } catch (thrown) {
    throw await withLargestFolders(host, asFailure(thrown), await placesOf(host, decided));
  }
}

/** Under the name that it has in the output folder. */
function reportOf({ report, row }: PlacedProgram): FoundReport {
  return { ...report, path: row.file };
}

/** What is asked for before a target is begun, for who ends for want of room has cost his whole time. In bytes. */
const ROOM: Readonly<Record<ProgramKind, number>> = {
  pyz: 512 * 1024 ** 2,
  pyinstaller: 1024 ** 3,
  rust: 2 * 1024 ** 3,
  image: 2 * 1024 ** 3,
  deb: 512 * 1024 ** 2,
};
/** What is placed is a part of what was written to make it. */
const PLACED = 0.25;

async function placesOf(host: Host, { recipe, output }: Plan): Promise<readonly Place[]> {
  const needed = ROOM[recipe.kind];
  return [
    { folder: await host.files.temporaryFolder("room"), needed },
    { folder: host.files.absolute(output), needed: needed * PLACED },
  ];
}

/** What the runner says, or git; null outside a repository. */
async function commitOf(host: Host): Promise<string | null> {
  const given = host.env("GITHUB_SHA");
  if (given !== null) return given;
  if ((await host.exec.find("git")) === null) return null;
  const asked = await host.exec.run({ argv: ["git", "rev-parse", "HEAD"], quiet: true });
  return asked.exitCode === 0 ? asked.stdout.trim() : null;
}

/** @throws Failure the first target's, with all that was made in its outputs. */
function refuseFailed(told: Told): void {
  const [first, ...others] = told.failed;
  if (first === undefined) return;
  const { code, message, remedy, diagnoses, cause } = first.failure;
  const more = others.map(({ target }) => target.target.name);
  const also = more.length === 0 ? "" : `\nNot made for ${more.join(", ")} either.`;
  throw new Failure(code, `${first.target.target.name}: ${message}${also}`, {
    ...{ remedy, diagnoses, cause },
    outputs: outputsOf(told),
  });
}

/** @throws Failure `findings-reported` where a line of `expect` is not met. */
function refuseUnmet(told: Told): void {
  const [first] = told.unmet;
  if (first === undefined) return;
  throw new Failure("findings-reported", findingLines(told.unmet).join("\n"), {
    remedy: first.remedy,
    outputs: outputsOf(told),
  });
}
