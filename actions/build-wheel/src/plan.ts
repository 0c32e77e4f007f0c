import { inputsInvalid } from "@wainwright/core";
import type { Interpreter, Target, TargetSpec } from "@wainwright/platform";
import { planUserland } from "@wainwright/toolchain";
import {
  type HowToBuild,
  levelProblem,
  type ManylinuxChoice,
  type PlanRequest,
  type StrategyName,
} from "@wainwright/wheelhouse";
import type { Inputs } from "./inputs.ts";

/** Says what is built: a project alone, or all that requirements come to. */
type SourcePlan =
  | { readonly kind: "folder"; readonly path: string }
  | { readonly kind: "requirements"; readonly request: PlanRequest };

/** Says what is imported once the wheels are there: what was built, what is named, or nothing. */
type ImportPlan =
  | { readonly kind: "auto" }
  | { readonly kind: "named"; readonly imports: readonly string[] }
  | { readonly kind: "off" };

/** Is the decision what is built how, before the machine is touched. */
export interface Plan {
  readonly source: SourcePlan;
  readonly targets: readonly TargetSpec[];
  readonly interpreters: readonly Interpreter[];
  readonly how: HowToBuild;
  readonly strategy: StrategyName | "auto";
  readonly imports: ImportPlan;
  /** Requirements (PEP 508) that the command needs besides. */
  readonly testRequires: readonly string[];
  /** Words; none: no command. */
  readonly testCommand: readonly string[];
  readonly output: string;
  /** How many packages are worked at together; null: as memory and processors allow. */
  readonly jobs: number | null;
}

/**
 * Decides from inputs and the host's own target.
 * @throws Failure `inputs-invalid` where inputs exclude each other.
 */
export function plan(inputs: Inputs, hostTarget: Target): Plan {
  const targets = (inputs.target ?? [{ target: hostTarget, floor: null }]).map((spec) =>
    withLevel(spec, inputs),
  );
  const interpreters = inputs["python-version"];
  const imports = importPlan(inputs);
  const problems = [
    ...sourceProblems(inputs),
    ...targets.flatMap(({ target }) =>
      problemOf("manylinux", levelProblem(inputs.manylinux, target)),
    ),
    ...(inputs.target ?? []).flatMap((spec) =>
      problemOf("target, manylinux", floorProblem(spec, inputs)),
    ),
    ...problemOf("test-import", importProblem(imports, inputs, { targets, interpreters })),
  ];
  if (problems.length > 0) throw inputsInvalid(problems);
  return {
    source: sourcePlan(inputs, { targets, interpreters }),
    targets,
    interpreters,
    how: howOf(inputs),
    strategy: inputs.strategy,
    imports,
    testRequires: inputs["test-requires"],
    testCommand: inputs["test-command"],
    output: inputs["output-dir"],
    jobs: inputs.jobs,
  };
}

function howOf(inputs: Inputs): HowToBuild {
  return {
    manylinux: inputs.manylinux,
    linker: inputs.linker,
    args: inputs.args,
    maturinVersion: inputs["maturin-version"],
    rustToolchain: inputs["rust-toolchain"],
    image: inputs.container,
    settings: inputs["config-settings"],
    env: inputs.environment,
    beforeScript: inputs["before-script"],
    packages: inputs.packages,
    timeoutSeconds: inputs["build-timeout"],
  };
}

/** Writes a plan for people, a line a step. */
export function describePlan(decided: Plan): readonly string[] {
  const { source, strategy, how, targets, interpreters } = decided;
  const what =
    source.kind === "folder"
      ? `the project in ${source.path}`
      : `every wheel of ${source.request.requirements.join(", ")} that is not there`;
  const level = how.manylinux.kind === "level" ? how.manylinux.tag : how.manylinux.kind;
  const pairs = targets.flatMap(({ target }) =>
    interpreters.map(({ abi }) => `build ${what} for ${target.name}, ${abi}`),
  );
  return [
    ...pairs.map((pair) => `${pair} (strategy ${strategy}, manylinux ${level})`),
    "repair what was built, and read every native file",
    ...describeProof(decided),
    `put all into ${decided.output}`,
  ];
}

function describeProof({ imports, how, targets, testCommand }: Plan): readonly string[] {
  if (imports.kind === "off") return [];
  const place = how.image === null ? "a Debian userland" : `the image ${how.image}`;
  const tested = imports.kind === "named" ? imports.imports.join("; ") : "what was built";
  const command = testCommand.length === 0 ? [] : [`run ${JSON.stringify(testCommand)} there`];
  return [
    ...targets.map(
      ({ target }) => `install all in ${place} of ${target.name} and import ${tested}`,
    ),
    ...command,
  ];
}

interface Machines {
  readonly targets: readonly TargetSpec[];
  readonly interpreters: readonly Interpreter[];
}

function sourcePlan(inputs: Inputs, machines: Machines): SourcePlan {
  const { requirements } = inputs;
  if (requirements.length === 0)
    return { kind: "folder", path: inputs["package-dir"] ?? inputs["working-directory"] };
  const request: PlanRequest = {
    ...machines,
    requirements,
    constraints: inputs.constraints,
    project: null,
    extras: inputs.extras,
    noBinary: inputs["no-binary"],
    onlyBinary: inputs["only-binary"],
    published: inputs.published,
    cache: null,
  };
  return { kind: "requirements", request };
}

function sourceProblems(inputs: Inputs): readonly string[] {
  if (inputs.requirements.length === 0) return [];
  const both = "requirements, package-dir: give one of them, not both";
  const script =
    "before-script: it is for a project of one's own (package-dir), not for packages of an index";
  const place = "test-command: {project} is the folder of a project of one's own (package-dir)";
  const isPlaced = inputs["test-command"].some((word) => /\{(?:project|package)\}/.test(word));
  return [
    ...(isPlaced ? [place] : []),
    ...(inputs["package-dir"] === null ? [] : [both]),
    ...(inputs["before-script"] === null ? [] : [script]),
  ];
}

/** A level is the target's floor, where that names none: wheels of the index are chosen for it too. */
function withLevel({ target, floor }: TargetSpec, { manylinux }: Inputs): TargetSpec {
  if (floor !== null || manylinux.kind !== "level") return { target, floor };
  return { target, floor: manylinux.floor };
}

/** Two floors that differ cannot both be meant. */
function floorProblem({ floor }: TargetSpec, { manylinux }: Inputs): string | null {
  if (floor === null || manylinux.kind !== "level" || manylinux.floor === null) return null;
  const { major, minor } = manylinux.floor;
  if (floor.major === major && floor.minor === minor) return null;
  return `the target says ${floor.major}.${floor.minor}, manylinux ${major}.${minor}; give one of them`;
}

/** A floor in the target (`armv7-linux-gnu.2.31`) is the level, where no level is given. */
export function levelOf({ floor }: TargetSpec, manylinux: ManylinuxChoice): ManylinuxChoice {
  if (manylinux.kind !== "auto" || floor === null) return manylinux;
  const family = floor.libc === "musl" ? "musllinux" : "manylinux";
  return { kind: "level", tag: `${family}_${floor.major}_${floor.minor}`, floor };
}

function importPlan(inputs: Inputs): ImportPlan {
  const given = inputs["test-import"];
  const [only] = given;
  if (given.length === 1 && (only === "auto" || only === "off")) return { kind: only };
  return { kind: "named", imports: given };
}

/** A proof that cannot be had is asked about before the build, not left out after it. */
function importProblem(
  imports: ImportPlan,
  inputs: Inputs,
  { targets, interpreters }: Machines,
): string | null {
  if (imports.kind === "off") {
    const untested = inputs["test-command"].length > 0;
    return untested ? "off leaves no place for test-command to run in" : null;
  }
  if (inputs.container !== null) return null;
  for (const { target } of targets)
    for (const interpreter of interpreters) {
      const userland = planUserland(target, interpreter, "run");
      if (!userland.ok)
        return `${userland.problem}: name an image in container, or set test-import to off`;
    }
  return null;
}

function problemOf(input: string, problem: string | null): readonly string[] {
  return problem === null ? [] : [`${input}: ${problem}`];
}
