import { defineAction, type Host, markdownTable, type Outputs } from "@wainwright/core";
import { hostTarget } from "@wainwright/toolchain";
import {
  type BuildRequest,
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

const OUTPUTS = ["wheels", "wheelhouse", "attempts", "printed", "diagnosis"] as const;
type Output = (typeof OUTPUTS)[number];

/** Builds a wheel for a target, and lets it stand only when it is proved. */
export const action = defineAction({ name: "build-wheel", inputs: INPUTS, outputs: OUTPUTS, run });

async function run(inputs: Inputs, host: Host): Promise<Outputs<Output>> {
  const native = hostTarget(host);
  const decided = plan(inputs, native);
  if (inputs["dry-run"]) return dryRun(decided, host);
  const project = await projectOf(host, decided);
  const request: BuildRequest = { ...decided.build, project };
  const output = await host.files.temporaryFolder("wheels");
  const choice = { hostTarget: native, wanted: decided.strategy, output };
  const tried = await tryStrategies(host, request, choice);
  const proved = await proveWheel(host, {
    wheel: tried.wheel.path,
    request,
    imports: decided.imports,
    testCommand: decided.testCommand,
    output: host.files.absolute(decided.output),
  });
  const wheel = describeWheel(tried, proved);
  await tell(host, tried, proved);
  return {
    wheels: [wheel],
    wheelhouse: host.files.absolute(decided.output),
    attempts: tried.attempts.map((attempt) => ({ ...attempt })),
    printed: proved.imported?.printed ?? "",
    diagnosis: [],
  };
}

function dryRun(decided: Plan, host: Host): Outputs<Output> {
  for (const line of describePlan(decided)) host.log.info(`would ${line}`);
  const wheelhouse = host.files.absolute(decided.output);
  return { wheels: [], wheelhouse, attempts: [], printed: "", diagnosis: [] };
}

async function projectOf(host: Host, decided: Plan): Promise<Project> {
  return readProject(host, await sourceFolder(host, decided.source, decided));
}

async function sourceFolder(host: Host, source: SourcePlan, { build }: Plan): Promise<string> {
  if (source.kind === "folder") return source.path;
  const { folder } = await fetchSdist(host, source.requirement, build.interpreter);
  return folder;
}

function describeWheel(tried: TriedWheel, proved: ProvedWheel) {
  const { file, sha256, size, tags, target, floor, libc } = proved;
  const { strategy, seconds } = tried;
  return { file, tags, sha256, size, target, floor, libc, strategy, seconds };
}

async function tell(host: Host, tried: TriedWheel, proved: ProvedWheel): Promise<void> {
  const rows = [
    ["build", tried.strategy, seconds(tried.seconds), tried.wheel.tools],
    [
      "verify",
      "",
      seconds(proved.verifySeconds),
      `${proved.files} native files, needs ${proved.floor || "no libc version"}`,
    ],
    ...(proved.imported === null
      ? []
      : [
          [
            "import",
            proved.imported.userland,
            seconds(proved.imported.seconds),
            proved.imported.printed,
          ],
        ]),
  ];
  host.log.info(`${proved.file}: ${tried.strategy}, ${seconds(tried.seconds)}, ${proved.floor}`);
  if (proved.imported !== null) host.log.info(proved.imported.printed);
  const name = proved.file.slice(proved.file.lastIndexOf("/") + 1);
  await host.runner.summary(
    `### ${name}\n\n${markdownTable(["Step", "How", "Time", "Result"], rows)}`,
  );
}

function seconds(value: number): string {
  return `${value.toFixed(1)} s`;
}
