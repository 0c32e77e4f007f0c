import { basename } from "node:path/posix";
import {
  defineAction,
  type Failure,
  type Host,
  inputsInvalid,
  type MachineFacts,
  type Outputs,
} from "@wainwright/core";
import { hostTarget, openUserland, type Userland } from "@wainwright/toolchain";
import { openWheelCache, type WheelCache } from "@wainwright/wheelcache";
import {
  atLevel,
  buildHouse,
  type BuildHistory,
  type HousedWheel,
  placeHouse,
  planWheels,
  proveHouse,
  readBuildSystem,
  readProject,
  targetFloor,
  type TargetPlan,
} from "@wainwright/wheelhouse";
import { readHistory, writeHistory } from "./history.ts";
import { type Inputs, INPUTS } from "./inputs.ts";
import { type Built, failureOf, OUTPUTS, type Output, outputsOf } from "./outputs.ts";
import { describePlan, type Plan, plan } from "./plan.ts";
import { tell } from "./tell.ts";

/** Brings the wheels of a project or of requirements for a target, building those that are not there. */
export const action = defineAction({ name: "build-wheel", inputs: INPUTS, outputs: OUTPUTS, run });

async function run(inputs: Inputs, host: Host): Promise<Outputs<Output>> {
  const decided = plan(inputs, hostTarget(host));
  const wheelhouse = host.files.absolute(decided.output);
  if (inputs["dry-run"]) {
    for (const line of describePlan(decided)) host.log.info(`would ${line}`);
    return outputsOf({ wheelhouse, lock: "", built: [] });
  }
  const opened = openWheelCache(host, inputs);
  const plans = await plansOf(host, decided);
  const history = await readHistory(host, inputs.history);
  const built: Built[] = [];
  for (const one of plans)
    built.push(
      await buildOne(host, {
        decided,
        plan: one,
        wheelhouse,
        history,
        built,
        cache: opened?.cache ?? null,
      }),
    );
  await opened?.close();
  const placed = await placeHouse(host, wheelhouse, built.flatMap(doneOf));
  const told = {
    wheelhouse,
    lock: placed.lock,
    built: built.map((one) => placedIn(one, placed.files)),
  };
  if (inputs.history !== null) await writeHistory(host, inputs.history, told);
  await tell(host, told);
  const failure = failureOf(told);
  if (failure !== null) throw failure;
  return outputsOf(told);
}

/** A compiler of C++ or Rust may take that much, in bytes; and a userland's build runs several. */
const MEMORY_OF_A_JOB = 3_000_000_000;

function jobsFor({ cpus, memory }: MachineFacts): number {
  return Math.max(1, Math.min(cpus, Math.floor(memory / MEMORY_OF_A_JOB)));
}

/** What does not import is not done. */
function doneOf({ outcomes, proof }: Built): readonly HousedWheel[] {
  return outcomes.filter((one) => one.ok).filter((one) => proof?.failures.has(one) !== true);
}

function placedIn(built: Built, files: ReadonlyMap<HousedWheel, string>): Built {
  const failures = new Map<HousedWheel, Failure>();
  const outcomes = built.outcomes.map((one) => {
    if (!one.ok) return one;
    const moved = { ...one, file: files.get(one) ?? "" };
    const failure = built.proof?.failures.get(one);
    if (failure !== undefined) failures.set(moved, failure);
    return moved;
  });
  return { ...built, outcomes, proof: built.proof === null ? null : { ...built.proof, failures } };
}

async function plansOf(host: Host, decided: Plan): Promise<readonly TargetPlan[]> {
  const { source, targets, interpreters } = decided;
  if (source.kind === "requirements") return planWheels(host, source.request);
  const { folder, backend } = await readProject(host, source.path);
  if (decided.how.args.length > 0 && backend !== "maturin")
    throw inputsInvalid([
      `args: they are maturin's, and this project is built by ${backend ?? "setup.py"}`,
    ]);
  const from = { kind: "folder", path: folder } as const;
  const system = await readBuildSystem(host, from);
  const name = basename(folder);
  const own = { name, version: null, marker: null, origin: "build", source: from, system } as const;
  return targets.flatMap((target) =>
    interpreters.map((interpreter) => ({
      target,
      interpreter,
      floor: targetFloor(target, interpreter),
      packages: [own],
    })),
  );
}

interface Task {
  readonly decided: Plan;
  readonly plan: TargetPlan;
  readonly wheelhouse: string;
  readonly history: BuildHistory;
  readonly cache: WheelCache | null;
  /** What was built before it. */
  readonly built: readonly Built[];
}

async function buildOne(host: Host, task: Task): Promise<Built> {
  const { decided, plan: planned, wheelhouse, history } = task;
  const started = host.clock.now();
  // Opened before the build, so that a proof which cannot be had is not found out after it.
  const userland = await userlandFor(host, task);
  const { outcomes, wheelsFor, cache } = await buildHouse(host, {
    plan: planned,
    how: atLevel(decided.how, planned.target),
    strategy: decided.strategy,
    output: wheelhouse,
    jobs: decided.jobs ?? jobsFor(host.facts),
    earlier: task.built.filter(({ plan: { target } }) => target === planned.target).flatMap(doneOf),
    cache: task.cache,
    history,
  });
  const seconds = (host.clock.now() - started) / 1000;
  const built = { plan: planned, outcomes, seconds, cache, proof: null };
  if (userland === null) {
    host.log.warning("test-import is off: nobody has seen these wheels import", {
      title: "not imported",
    });
    return built;
  }
  const wheels = outcomes.filter((outcome) => outcome.ok);
  // Where packages are missing, those that need them cannot be imported either.
  if (wheels.length < outcomes.length) return built;
  const proof = await host.log.group(`Importing in ${userland.description}`, async () =>
    proveHouse(host, {
      userland,
      wheels,
      wheelsFor,
      isWhole: decided.source.kind === "requirements",
      imports: decided.imports.kind === "named" ? decided.imports.imports : null,
      testRequires: decided.testRequires,
      testCommand: decided.testCommand,
      project: decided.source.kind === "folder" ? host.files.absolute(decided.source.path) : null,
    }),
  );
  return { ...built, proof: { ...proof, userland: describe(userland) } };
}

async function userlandFor(host: Host, { decided, plan: planned }: Task): Promise<Userland | null> {
  if (decided.imports.kind === "off") return null;
  return openUserland(host, {
    target: planned.target.target,
    interpreter: planned.interpreter,
    image: decided.how.image,
    purpose: "run",
  });
}

function describe({ description, emulated }: Userland): string {
  return `${description}${emulated ? " under QEMU" : ""}`;
}
