import { defineAction, type Host, type Outputs } from "@wainwright/core";
import type { Target } from "@wainwright/platform";
import {
  decideEmulators,
  describeStep,
  ensureEmulators,
  type EnsuredEmulators,
  hostEmulators,
  qemuVersion,
  removeHandlers,
  type ServedTarget,
} from "@wainwright/toolchain";
import { readAdded, saveAdded } from "./added-state.ts";
import { type Inputs, INPUTS } from "./inputs.ts";
import { candidates, plan, type Plan } from "./plan.ts";

const OUTPUTS = ["platforms", "qemu-version", "registered"] as const;
type Output = (typeof OUTPUTS)[number];

/** Sets up QEMU's user-mode emulators, proved; takes back in `post` what it added. */
export const action = defineAction({
  name: "setup-qemu-binfmt",
  inputs: INPUTS,
  outputs: OUTPUTS,
  run,
  post: async (host) => {
    const added = readAdded(host.runner);
    if (added !== null) await removeHandlers(host, added);
  },
});

async function run(inputs: Inputs, host: Host): Promise<Outputs<Output>> {
  const native = await hostEmulators(host, candidates(inputs));
  const planned = withAbsolutePath(plan(inputs, native), host);
  if (inputs["dry-run"]) return tellPlan(planned, host);
  const ensured = await ensureEmulators(host, planned.targets, planned.options);
  saveAdded(host.runner, ensured.added);
  ensured.keep();
  if (inputs.cpu !== null) host.runner.exportVariable("QEMU_CPU", inputs.cpu);
  for (const served of ensured.served) host.log.info(describeServed(served));
  return outputsOf(ensured, host);
}

function withAbsolutePath({ targets, options }: Plan, host: Host): Plan {
  const path = options.interpreterPath;
  const interpreterPath = path === null ? null : host.files.absolute(path);
  return { targets, options: { ...options, interpreterPath } };
}

async function tellPlan({ targets, options }: Plan, host: Host): Promise<Outputs<Output>> {
  const { steps } = await decideEmulators(host, targets, options);
  for (const step of steps) host.log.info(`would ${describeStep(step)}`);
  if (steps.length === 0) host.log.info("nothing to do: every platform runs already");
  return { platforms: targets.map(platformOf).join(","), "qemu-version": "", registered: [] };
}

async function outputsOf(ensured: EnsuredEmulators, host: Host): Promise<Outputs<Output>> {
  const [first] = ensured.emulated;
  const version = first === undefined ? null : await qemuVersion(host, first);
  return {
    platforms: ensured.served.map(({ target }) => platformOf(target)).join(","),
    "qemu-version": version ?? "",
    registered: ensured.served.map(({ target, ...how }) => ({
      platform: platformOf(target),
      target: target.name,
      ...how,
    })),
  };
}

function describeServed({ target, how, handler, interpreter, flags }: ServedTarget): string {
  const by = handler === null ? "" : `: ${handler} → ${interpreter} (flags ${flags || "none"})`;
  return `${platformOf(target)} proved, ${how}${by}`;
}

function platformOf(target: Target): string {
  return target.dockerPlatform ?? target.name;
}
