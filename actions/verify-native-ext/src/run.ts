import { defineAction, Failure, type Host, type Outputs } from "@wainwright/core";
import type { Finding } from "@wainwright/verify";
import { findPaths } from "./found-paths.ts";
import type { Imported } from "./import-wheels.ts";
import { type Inputs, INPUTS } from "./inputs.ts";
import { describeStep, plan, type Step } from "./plan.ts";
import { countOf, summaryOf, tellArtifact } from "./tell.ts";
import { type Verified, verifyStep } from "./verify-step.ts";

const OUTPUTS = ["report", "passed", "files"] as const;
type Output = (typeof OUTPUTS)[number];

/** Raised when what `report` holds changes its meaning. */
const REPORT_VERSION = 1;

/** Verifies wheels and folders, and imports the wheels where that is asked for. */
export const action = defineAction({
  name: "verify-native-ext",
  inputs: INPUTS,
  outputs: OUTPUTS,
  run,
});

async function run(inputs: Inputs, host: Host): Promise<Outputs<Output>> {
  const steps = plan(await findPaths(host, inputs.path));
  if (steps.length === 0) throw nothing(inputs);
  if (inputs["dry-run"]) return dryRun(steps, host);
  const artifacts: Verified[] = [];
  for (const step of steps) artifacts.push(await verifyStep(host, step, inputs.target));
  const told = artifacts.filter(isWorthTelling);
  if (told.length === 0) throw nothing(inputs);
  for (const artifact of told) tellArtifact(host, artifact);
  await host.runner.summary(summaryOf(told));
  const failing = told.flatMap((one) => one.findings).filter((finding) => fails(finding, inputs));
  if (failing.length > 0) throw reported(failing, outputsOf(told, [], false));
  return outputsOf(told, await importAll(inputs, told, host), true);
}

function dryRun(steps: readonly Step[], host: Host): Outputs<Output> {
  for (const step of steps) host.log.info(`would ${describeStep(step)}`);
  return outputsOf([], [], true);
}

// A folder of wheels holds other files too, and a .deb is none that is read: to pass these would be to vouch for them.
function isWorthTelling({ kind, files, findings }: Verified): boolean {
  const isFound = files.some((file) => file.isRead);
  return kind === "wheel" || isFound || findings.some(({ severity }) => severity !== "notice");
}

function fails({ severity }: Finding, inputs: Inputs): boolean {
  const level = inputs["fail-on"];
  return level !== "never" && (severity === "error" || severity === level);
}

async function importAll(
  inputs: Inputs,
  artifacts: readonly Verified[],
  host: Host,
): Promise<readonly Imported[]> {
  if (inputs.import.length === 0) return [];
  const wheels = artifacts.filter(({ kind }) => kind === "wheel");
  if (wheels.length === 0)
    throw new Failure("nothing-to-verify", "import needs a wheel, and none was found", {
      remedy: "Name a wheel, or a folder of wheels, in path.",
    });
  // Userlands cost time to load and to make: only who asks for an import pays.
  const { importWheels } = await import("./import-wheels.ts");
  return importWheels(host, {
    wheels,
    imports: inputs.import,
    target: inputs.target?.target ?? null,
    interpreter: inputs["python-version"],
  });
}

function outputsOf(
  artifacts: readonly Verified[],
  imports: readonly Imported[],
  passed: boolean,
): Outputs<Output> {
  const told = imports.map((one) => ({ ...one }));
  return {
    report: { version: REPORT_VERSION, passed, artifacts, imports: told },
    passed,
    files: artifacts.map(({ path }) => path),
  };
}

function reported(failing: readonly Finding[], outputs: Outputs): Failure {
  const [first] = failing;
  const lines = failing.map(
    ({ code, file, expected, found }) => `${code}: ${file}: expected ${expected}, found ${found}`,
  );
  const message = `${countOf(failing.length, "finding")}\n${lines.join("\n")}`;
  return new Failure("findings-reported", message, { remedy: first?.remedy ?? "", outputs });
}

function nothing(inputs: Inputs): Failure {
  const message = `no wheel and no native file was found in ${inputs.path.join(", ")}`;
  return new Failure("nothing-to-verify", message, {
    remedy: "Name wheels, folders of installed files, or native files.",
  });
}
