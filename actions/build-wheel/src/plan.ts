import { inputsInvalid } from "@wainwright/core";
import type { Interpreter, Target, TargetSpec } from "@wainwright/platform";
import { planUserland } from "@wainwright/toolchain";
import {
  chosenBuild,
  type HowToBuild,
  levelProblems,
  type PlanRequest,
  type StrategyName,
  withLevel,
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
  const given = inputs.target ?? [{ target: hostTarget, floor: null }];
  const targets = given.map((spec) => withLevel(spec, inputs.manylinux));
  const interpreters = inputs["python-version"];
  const imports = importPlan(inputs);
  const problems = [
    ...sourceProblems(inputs),
    ...levelProblems(given, inputs.manylinux),
    ...importProblems(imports, inputs, { targets, interpreters }),
  ];
  if (problems.length > 0) throw inputsInvalid(problems);
  const { how, strategy } = chosenBuild(inputs);
  const rest = { beforeScript: inputs["before-script"], timeoutSeconds: inputs["build-timeout"] };
  return {
    source: sourcePlan(inputs, { targets, interpreters }),
    targets,
    interpreters,
    how: { ...how, ...rest },
    strategy,
    imports,
    testRequires: inputs["test-requires"],
    testCommand: inputs["test-command"],
    output: inputs["output-dir"],
    jobs: inputs.jobs,
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

function importPlan(inputs: Inputs): ImportPlan {
  const given = inputs["test-import"];
  const [only] = given;
  if (given.length === 1 && (only === "auto" || only === "off")) return { kind: only };
  return { kind: "named", imports: given };
}

/** A proof that cannot be had is asked about before the build, not left out after it. */
function importProblems(
  imports: ImportPlan,
  inputs: Inputs,
  { targets, interpreters }: Machines,
): readonly string[] {
  if (imports.kind === "off") {
    const untested = inputs["test-command"].length > 0;
    return untested ? ["test-import: off leaves no place for test-command to run in"] : [];
  }
  if (inputs.container !== null) return [];
  for (const { target } of targets)
    for (const interpreter of interpreters) {
      const userland = planUserland(target, interpreter, "run");
      if (!userland.ok)
        return [
          `test-import: ${userland.problem}: name an image in container, or set test-import to off`,
        ];
    }
  return [];
}
