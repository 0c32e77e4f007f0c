/** Builds one package from its sdist for ARMv7 in one way, and imports it: a program of its own, whose sandboxes are measured from outside. */
import { basename } from "node:path/posix";
import { defineAction, type Host, oneOf, runInTerminal } from "@wainwright/core";
import { findTarget, parseInterpreter } from "@wainwright/platform";
import { openUserland, type Userland } from "@wainwright/toolchain";
import {
  buildHouse,
  type HousedWheel,
  type HowToBuild,
  planWheels,
  proveHouse,
} from "@wainwright/wheelhouse";

const [, , name = "", strategy = "", output = "", imports = ""] = process.argv;

const build = defineAction({
  name: "cross-one-package",
  inputs: { strategy: oneOf(["cross", "accelerated"], "cross") },
  outputs: ["wheel", "seconds", "printed"],
  run: async ({ strategy: way }, host) => {
    const target = findTarget({ architecture: "armv7", os: "linux", libc: "gnu" });
    const parsed = parseInterpreter("3.11");
    if (target === null || !parsed.ok) throw new Error("the table has no armv7");
    const { interpreter } = parsed;
    const [plan] = await planWheels(host, {
      ...NOTHING_ELSE,
      requirements: [name],
      noBinary: [name],
      targets: [{ target, floor: null }],
      interpreters: [interpreter],
    });
    if (plan === undefined) throw new Error("there is no plan");
    const packages = plan.packages.filter((one) => one.name === name);
    const { outcomes } = await buildHouse(host, {
      plan: { ...plan, packages },
      how: HOW,
      strategy: way,
      output,
      jobs: 1,
      earlier: [],
      cache: null,
      history: [],
    });
    const [outcome] = outcomes;
    if (outcome === undefined) throw new Error(`${name} is not in its own plan`);
    if (!outcome.ok) throw outcome.failure;
    const kept = `${output}/${basename(outcome.file)}`;
    await host.files.copy(outcome.file, kept);
    const side = { target, interpreter, purpose: "run", image: null } as const;
    const printed = await importIn(host, await openUserland(host, side), outcome);
    return { wheel: kept, seconds: outcome.built?.seconds ?? Number.NaN, printed };
  },
});

const NOTHING_ELSE = {
  constraints: [],
  project: null,
  extras: [],
  onlyBinary: [],
  published: [],
} as const;

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
  timeoutSeconds: 3600,
};

/** The wheel alone is installed: what it requires may have to be built for minutes. */
async function importIn(host: Host, userland: Userland, wheel: HousedWheel): Promise<string> {
  const proved = await proveHouse(host, {
    userland,
    wheels: [wheel],
    isWhole: true,
    wheelsFor: async () => [],
    imports: imports === "" ? null : [imports],
    testRequires: [],
    testCommand: [],
    project: null,
  });
  for (const failure of proved.failures.values()) throw failure;
  return proved.printed;
}

const source = (input: string) => (input === "strategy" ? strategy : undefined);
const performed = await runInTerminal(build, source, { json: true, verbose: false });
console.log(`outcome ${JSON.stringify(performed.outputs)}`);
process.exitCode = performed.ok ? 0 : 1;
