import {
  defineAction,
  type Host,
  inputsInvalid,
  markdownTable,
  type Outputs,
} from "@wainwright/core";
import { hostTarget, openUserland, type Userland } from "@wainwright/toolchain";
import {
  type BuildRequest,
  chooseStrategies,
  fetchSdist,
  type Project,
  type ProvedWheel,
  proveWheel,
  readProject,
  type TriedWheel,
  tryStrategies,
} from "@wainwright/wheelhouse";
import { type Inputs, INPUTS } from "./inputs.ts";
import { describePlan, type Plan, plan, type SourcePlan } from "./plan.ts";

const OUTPUTS = ["wheels", "wheelhouse", "attempts", "steps", "printed", "diagnosis"] as const;
type Output = (typeof OUTPUTS)[number];

/** Is one row of the account that the action gives. */
interface Step {
  readonly step: string;
  readonly how: string;
  readonly seconds: number;
  readonly result: string;
}

/** Builds a wheel for a target, and lets it stand only when it is proved. */
export const action = defineAction({ name: "build-wheel", inputs: INPUTS, outputs: OUTPUTS, run });

async function run(inputs: Inputs, host: Host): Promise<Outputs<Output>> {
  const native = hostTarget(host);
  const decided = plan(inputs, native);
  if (inputs["dry-run"]) return dryRun(decided, host);
  const project = await projectOf(host, decided);
  const request: BuildRequest = { ...decided.build, project };
  refuseUselessArguments(request);
  const choice = chooseStrategies(request, native, decided.strategy);
  const userland = await userlandFor(host, decided);
  const output = await host.files.temporaryFolder("wheels");
  const tried = await tryStrategies(host, request, { ...choice, output });
  const proved = await proveWheel(host, {
    wheel: tried.wheel,
    request,
    imports: decided.imports.kind === "named" ? decided.imports.imports : null,
    userland,
    testCommand: decided.testCommand,
    output: host.files.absolute(decided.output),
  });
  const steps = stepsOf(tried, proved);
  await tell(host, proved.file, steps);
  return {
    wheels: [describeWheel(tried, proved)],
    wheelhouse: host.files.absolute(decided.output),
    attempts: tried.attempts.map((attempt) => ({ ...attempt })),
    steps: steps.map((step) => ({ ...step })),
    printed: proved.imported?.printed ?? "",
    diagnosis: [],
  };
}

function dryRun(decided: Plan, host: Host): Outputs<Output> {
  for (const line of describePlan(decided)) host.log.info(`would ${line}`);
  const wheelhouse = host.files.absolute(decided.output);
  return { wheels: [], wheelhouse, attempts: [], steps: [], printed: "", diagnosis: [] };
}

async function projectOf(host: Host, decided: Plan): Promise<Project> {
  return readProject(host, await sourceFolder(host, decided.source, decided));
}

/** Opened before the build, so that a proof which cannot be had is not found out after it. */
async function userlandFor(host: Host, { build, imports }: Plan): Promise<Userland | null> {
  return imports.kind === "off" ? null : openUserland(host, { ...build, purpose: "run" });
}

function refuseUselessArguments({ args, project }: BuildRequest): void {
  if (args.length === 0 || project.backend === "maturin") return;
  const builder = project.backend ?? "setup.py";
  throw inputsInvalid([`args: they are maturin's, and this project is built by ${builder}`]);
}

async function sourceFolder(host: Host, source: SourcePlan, { build }: Plan): Promise<string> {
  if (source.kind === "folder") return source.path;
  const { folder } = await fetchSdist(host, source.requirement, build.interpreter);
  return folder;
}

function describeWheel(tried: TriedWheel, proved: ProvedWheel) {
  const { file, sha256, size, tags, target, floor, libc, descriptions } = proved;
  const { strategy, seconds } = tried;
  return { file, tags, sha256, size, target, floor, libc, strategy, seconds, native: descriptions };
}

/** Tells what was done, how, for how long, and what came of it, a row a step. */
function stepsOf(tried: TriedWheel, proved: ProvedWheel): readonly Step[] {
  const { imported } = proved;
  const files = `${proved.files} native file${proved.files === 1 ? "" : "s"}`;
  const read = `${files} read; needs ${proved.floor || "no version of a C library"}`;
  return [
    { step: "build", how: tried.strategy, seconds: tried.seconds, result: tried.wheel.tools },
    { step: "verify", how: "", seconds: proved.verifySeconds, result: read },
    ...(imported === null
      ? []
      : [
          {
            step: "import",
            how: imported.userland,
            seconds: imported.seconds,
            result: imported.printed,
          },
        ]),
  ];
}

async function tell(host: Host, file: string, steps: readonly Step[]): Promise<void> {
  const rows = steps.map(({ step, how, seconds, result }) => [
    step,
    how,
    `${seconds.toFixed(1)} s`,
    result,
  ]);
  for (const row of rows) host.log.info(row.filter((cell) => cell !== "").join(": "));
  const name = file.slice(file.lastIndexOf("/") + 1);
  const table = markdownTable(["Step", "How", "Time", "Result"], rows);
  await host.runner.summary(`### ${name}\n\n${table}`);
}
