import { asFailure } from "@wainwright/core";
import { parseInterpreter, parseTarget } from "@wainwright/platform";
import { realHost } from "@wainwright/testing";
import { openUserland } from "@wainwright/toolchain";
import {
  buildHouse,
  type HowToBuild,
  type PlannedPackage,
  planWheels,
  proveHouse,
  readBuildSystem,
} from "../../src/index.ts";
import type { CrossOutcome, CrossScenario } from "./in-cross.ts";

const scenario = JSON.parse(process.argv[2] ?? "") as CrossScenario;
const { host, lines, unwind } = realHost(process.env);
const target = parseTarget(scenario.target);
const python = parseInterpreter(scenario.python);
if (!target.ok || !python.ok) throw new Error(JSON.stringify(scenario));
const side = { target: { target: target.target, floor: null }, interpreter: python.interpreter };

const HOW: HowToBuild = {
  manylinux: { kind: "auto" },
  linker: "auto",
  args: [],
  maturinVersion: null,
  rustToolchain: null,
  image: null,
  settings: [],
  env: {},
  beforeScript: null,
  packages: [],
  timeoutSeconds: 300,
};

async function planned(): Promise<readonly PlannedPackage[]> {
  const { what } = scenario;
  if (what.kind === "folder") {
    const source = { kind: "folder", path: what.path } as const;
    const pin = { name: what.name, version: null, marker: null };
    return [{ ...pin, origin: "build", source, system: await readBuildSystem(host, source) }];
  }
  const [plan] = await planWheels(host, {
    requirements: [what.name],
    noBinary: [what.name],
    constraints: [],
    project: null,
    extras: [],
    onlyBinary: [],
    published: [],
    targets: [side.target],
    interpreters: [side.interpreter],
  });
  return plan?.packages ?? [];
}

async function run(): Promise<CrossOutcome> {
  const plan = { ...side, floor: null, packages: await planned() };
  const { outcomes } = await buildHouse(host, {
    plan,
    how: HOW,
    strategy: "cross",
    output: await host.files.temporaryFolder("house"),
    jobs: 1,
    earlier: [],
    cache: null,
    history: [],
  });
  const [outcome] = outcomes;
  if (outcome?.ok !== true) throw outcome?.failure ?? new Error("nothing was planned");
  const userland = await openUserland(host, {
    target: plan.target.target,
    interpreter: plan.interpreter,
    purpose: "run",
    image: null,
  });
  const proved = await proveHouse(host, {
    userland,
    wheels: [outcome],
    isWhole: true,
    wheelsFor: async () => [],
    imports: scenario.imports,
    testRequires: [],
    testCommand: [],
    project: null,
  });
  return {
    wheel: outcome.file.slice(outcome.file.lastIndexOf("/") + 1),
    tools: outcome.built?.tools ?? "",
    printed: proved.printed,
    failure: null,
    lines,
  };
}

async function told(): Promise<CrossOutcome> {
  try {
    return await run();
  } catch (thrown) {
    const { code, message } = asFailure(thrown);
    return { wheel: "", tools: "", printed: "", failure: { code, message }, lines };
  } finally {
    await unwind();
  }
}

process.stdout.write(JSON.stringify(await told()));
