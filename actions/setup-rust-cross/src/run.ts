import { defineAction, type Host, type Outputs } from "@wainwright/core";
import {
  type PreparedRust,
  type PreparedTarget,
  prepareRust,
  probeTarget,
  proveRust,
  type ProvedTarget,
} from "@wainwright/toolchain";
import { describePlan } from "./describe-plan.ts";
import { type Inputs, INPUTS } from "./inputs.ts";
import { plan, type Plan } from "./plan.ts";

const OUTPUTS = [
  "targets",
  "rustc-version",
  "cargo-version",
  "std-source",
  "linker",
  "environment",
  "diagnosis",
] as const;
type Output = (typeof OUTPUTS)[number];

/** Sets up Rust for other machines, proved and probed. */
export const action = defineAction({
  name: "setup-rust-cross",
  inputs: INPUTS,
  outputs: OUTPUTS,
  run,
});

async function run(inputs: Inputs, host: Host): Promise<Outputs<Output>> {
  const planned = plan(inputs, host.files.absolute(inputs["working-directory"]));
  if (inputs["dry-run"]) return tellPlan(planned, host);
  const rust = await prepareRust(host, planned.request);
  for (const notice of rust.notices) host.log.notice(notice, { title: "setup-rust-cross" });
  for (const proved of await proveRust(host, rust, planned.request.glibc))
    host.log.info(describeProof(proved));
  if (planned.probe) for (const prepared of rust.targets) await probe(host, prepared);
  const environment = withBuildTarget(rust, planned);
  for (const [name, value] of Object.entries(environment)) host.runner.exportVariable(name, value);
  for (const folder of rust.path) host.runner.addPath(folder);
  host.log.info(`${rust.description}: ready for ${names(rust.targets).join(", ")}`);
  return outputsOf(rust, environment);
}

async function probe(host: Host, prepared: PreparedTarget): Promise<void> {
  const { target, compiler } = prepared;
  if ((await probeTarget(host, prepared)) === "right")
    return host.log.info(`${compiler.cc} compiles memcmp right for ${target.name} at -O2 and -O3`);
  host.log.warning(
    `${compiler.cc} was not probed for GCC bug 95189: nothing here runs programs of ${target.name}\n→ Install qemu-user-static (or runner: qemu-user does) so that the probe can run.`,
    { title: "setup-rust-cross: compiler not probed" },
  );
}

function withBuildTarget(
  rust: PreparedRust,
  { buildTarget }: Plan,
): Readonly<Record<string, string>> {
  return buildTarget === null
    ? rust.env
    : { ...rust.env, CARGO_BUILD_TARGET: buildTarget.rustTriple };
}

function describeProof({ target, description, glibc, ran }: ProvedTarget): string {
  const floor = glibc === null ? "" : `, from glibc ${glibc} on`;
  return `${target.name} proved: ${description}${floor}${ran ? ", and it runs" : "; not started here"}`;
}

function tellPlan(planned: Plan, host: Host): Outputs<Output> {
  for (const line of describePlan(planned)) host.log.info(`would ${line}`);
  return {
    targets: planned.request.targets.map(({ rustTriple }) => rustTriple).join(","),
    "rustc-version": "",
    "cargo-version": "",
    "std-source": "",
    linker: "",
    environment: {},
    diagnosis: [],
  };
}

function outputsOf(
  rust: PreparedRust,
  environment: Readonly<Record<string, string>>,
): Outputs<Output> {
  return {
    targets: names(rust.targets).join(","),
    "rustc-version": rust.rustcVersion,
    "cargo-version": rust.cargoVersion,
    "std-source": [...new Set(rust.targets.map(({ stdSource }) => stdSource))].join(","),
    linker: rust.targets.map(({ linker }) => linker).join(","),
    environment,
    diagnosis: [],
  };
}

function names(targets: readonly PreparedTarget[]): readonly string[] {
  return targets.map(({ target }) => target.rustTriple);
}
