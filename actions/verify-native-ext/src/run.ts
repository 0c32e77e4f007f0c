import { defineAction, Failure, type Host, type Outputs } from "@wainwright/core";
import { type Finding, findingLines, LIMITS, type VerifyOptions } from "@wainwright/verify";
import { findPaths } from "./find/found-paths.ts";
import { type Inputs, INPUTS } from "./inputs.ts";
import { allFindings, judge, type Judgement } from "./judge.ts";
import { OUTPUTS, type Output, outputsOf, type Told } from "./outputs.ts";
import { describeStep, plan, type Step } from "./plan.ts";
import { countOf } from "./tell/count-of.ts";
import { summaryOf } from "./tell/summary.ts";
import { tellArtifact, tellFindings, tellIgnored } from "./tell/tell-artifact.ts";
import { verifyAll } from "./verify-all.ts";
import type { Verified } from "./verify-step.ts";
import { writeFiles } from "./write-files.ts";

/** Verifies whatever is handed to others, and starts it where that is asked for. */
export const action = defineAction({
  name: "verify-native-ext",
  inputs: INPUTS,
  outputs: OUTPUTS,
  run,
});

const NOTHING_JUDGED = { artifacts: [], expectations: [], ignoredExpectations: [] } as const;
const NOTHING_PROVED = { imports: [], runs: [] } as const;
const NOTHING_TOLD = { ...NOTHING_PROVED, fixed: [] } as const;

async function run(inputs: Inputs, host: Host): Promise<Outputs<Output>> {
  const found = await findPaths(host, inputs.path, inputs.expect.length > 0);
  const steps = plan(found);
  if (inputs["dry-run"]) return dryRun(steps, host);
  const verified = (await verifyAll(host, steps, optionsOf(inputs))).filter(isWorthTelling);
  if (verified.length === 0 && inputs.expect.length === 0) throw nothing(inputs);
  const judgement = judge(verified, inputs);
  await tell(host, judgement);
  const failing = allFindings(judgement).filter((finding) => fails(finding, inputs));
  const told = { ...NOTHING_TOLD, ok: failing.length === 0, judgement };
  const fixed = inputs.fix ? await fixAll(host, judgement) : [];
  if (failing.length > 0) {
    await writeFiles(host, inputs, { ...told, fixed });
    throw reported(failing, outputsOf({ ...told, fixed }));
  }
  const proved = { ...told, ...(await prove(inputs, host, judgement)), fixed };
  await writeFiles(host, inputs, proved);
  return outputsOf(proved);
}

function optionsOf(inputs: Inputs): VerifyOptions {
  return {
    expectation: inputs.target,
    demands: { maxGlibc: inputs["max-glibc"], policy: inputs.policy },
    limits: { ...LIMITS, bytes: inputs["max-unpacked"] },
  };
}

function dryRun(steps: readonly Step[], host: Host): Outputs<Output> {
  for (const step of steps) host.log.info(`would ${describeStep(step)}`);
  return outputsOf({ ...NOTHING_TOLD, ok: true, judgement: NOTHING_JUDGED });
}

// A folder of packages holds other files too: to pass these would be to vouch for them.
function isWorthTelling({ kind, files, contents, findings }: Verified): boolean {
  const isArtifact = kind !== "folder" && kind !== "file";
  const isFound = files.length > 0 || contents.length > 0;
  return isArtifact || isFound || findings.some(({ severity }) => severity !== "notice");
}

async function tell(host: Host, judgement: Judgement): Promise<void> {
  for (const artifact of judgement.artifacts) tellArtifact(host, artifact);
  for (const finding of judgement.expectations) tellFindings(host, finding.file, [finding]);
  tellIgnored(host, judgement.ignoredExpectations);
  await host.runner.summary(summaryOf(judgement));
}

function fails({ severity }: Finding, inputs: Inputs): boolean {
  const level = inputs["fail-on"];
  return level !== "never" && (severity === "error" || severity === level);
}

async function fixAll(host: Host, { artifacts }: Judgement): Promise<readonly string[]> {
  const { isRetaggable, retagWheel } = await import("./fix/retag-wheel.ts");
  const fixed: string[] = [];
  for (const artifact of artifacts.filter(isRetaggable))
    fixed.push(await retagWheel(host, artifact));
  return fixed;
}

async function prove(
  inputs: Inputs,
  host: Host,
  { artifacts }: Judgement,
): Promise<Pick<Told, "imports" | "runs">> {
  if (inputs.import.length === 0 && inputs.run.length === 0) return NOTHING_PROVED;
  // Userlands cost time to load and to make: only who asks for a proof pays.
  const { proveArtifacts } = await import("./prove/prove-artifacts.ts");
  return proveArtifacts(host, inputs, artifacts);
}

function reported(failing: readonly Finding[], outputs: Outputs): Failure {
  const [first] = failing;
  const message = [countOf(failing.length, "finding"), ...findingLines(failing)].join("\n");
  return new Failure("findings-reported", message, { remedy: first?.remedy ?? "", outputs });
}

function nothing(inputs: Inputs): Failure {
  const message = `nothing that holds native files was found in ${inputs.path.join(", ")}`;
  return new Failure("nothing-to-verify", message, {
    remedy:
      "Name wheels, zipapps, packages, programs, images, folders of installed files, or native files.",
  });
}
