import { Failure, type Host, megabytes } from "@wainwright/core";
import { type ProgramRun, runProgram, startedFile } from "@wainwright/proof";
import { hostTarget } from "@wainwright/toolchain";
import { TARGETS, type Target } from "@wainwright/platform";
import type { Inputs } from "../inputs.ts";
import type { Judged } from "../judge.ts";
import type { Told } from "../outputs.ts";
import { importPlace } from "./import-plan.ts";
import { importWheels } from "./import-wheels.ts";

/**
 * Imports the wheels and starts the programs that were verified, each in a userland of its target.
 * @throws Failure `import-failed`, `run-failed`, `nothing-to-verify`, or what the userland throws.
 */
export async function proveArtifacts(
  host: Host,
  inputs: Inputs,
  artifacts: readonly Judged[],
): Promise<Pick<Told, "imports" | "runs">> {
  const imports =
    inputs.import.length === 0
      ? []
      : await importWheels(host, {
          wheels: wheelsOf(artifacts),
          imports: inputs.import,
          target: inputs.target?.target ?? null,
          interpreter: inputs["python-version"],
          timeoutSeconds: inputs.timeout,
        });
  return { imports, runs: await runAll(host, inputs, artifacts) };
}

function wheelsOf(artifacts: readonly Judged[]): readonly Judged[] {
  const wheels = artifacts.filter(({ kind }) => kind === "wheel");
  if (wheels.length > 0) return wheels;
  throw new Failure("nothing-to-verify", "import needs a wheel, and none was found", {
    remedy: "Name a wheel, or a folder of wheels, in path; `run` starts other things.",
  });
}

async function runAll(
  host: Host,
  inputs: Inputs,
  artifacts: readonly Judged[],
): Promise<readonly ProgramRun[]> {
  const [program, ...rest] = inputs.run;
  if (program === undefined) return [];
  const runs: ProgramRun[] = [];
  for (const artifact of artifacts) {
    const wishes = {
      target: inputs.target?.target ?? targetOf(artifact),
      interpreter: inputs["python-version"],
      host: hostTarget(host),
    };
    const place = importPlace(artifact.tags, wishes);
    const { path } = artifact;
    const started = startedFile(artifact, program);
    const request = { ...place, path, started, argv: [program, ...rest] as const };
    const done = await runProgram(host, { ...request, timeoutSeconds: inputs.timeout });
    host.log.info(`${path}: ran in ${done.userland}, ${taken(done)}\n${done.printed}`);
    runs.push(done);
  }
  return runs;
}

function taken({ seconds, peakMemory }: ProgramRun): string {
  const memory = peakMemory === null ? "" : `, ${megabytes(peakMemory, 0)}`;
  return `${seconds.toFixed(1)} s${memory}`;
}

// What most of the native files are for, where nobody says it.
function targetOf({ architectures, files }: Judged): Target | null {
  const [most] = architectures;
  const names = new Set(files.flatMap((file) => file.targets));
  return (
    TARGETS.find(
      ({ name, architecture }) => architecture === most?.architecture && names.has(name),
    ) ?? null
  );
}
