import { inputsInvalid } from "@wainwright/core";
import { isStableAbi, type Target } from "@wainwright/platform";
import { planUserland } from "@wainwright/toolchain";
import {
  levelProblem,
  type BuildRequest,
  type ManylinuxChoice,
  type Requirement,
  type StrategyName,
} from "@wainwright/wheelhouse";
import type { Inputs } from "./inputs.ts";

/** Says where the sources come from. */
export type SourcePlan =
  | { readonly kind: "folder"; readonly path: string }
  | { readonly kind: "sdist"; readonly requirement: Requirement };

/** Says what is imported once the wheel is built: its own modules, those named, or nothing. */
type ImportPlan =
  | { readonly kind: "auto" }
  | { readonly kind: "named"; readonly imports: readonly string[] }
  | { readonly kind: "off" };

/** Is the decision what is built how, before the machine is touched. */
export interface Plan {
  readonly source: SourcePlan;
  /** Everything that the strategies need but the sources. */
  readonly build: Omit<BuildRequest, "project">;
  readonly strategy: StrategyName | "auto";
  readonly imports: ImportPlan;
  /** Words; none: no command. */
  readonly testCommand: readonly string[];
  readonly output: string;
}

/**
 * Decides from inputs and the host's own target.
 * @throws Failure `inputs-invalid` where inputs exclude each other.
 */
export function plan(inputs: Inputs, hostTarget: Target): Plan {
  const target = inputs.target?.target ?? hostTarget;
  const manylinux = withFloor(inputs);
  const imports = importPlan(inputs);
  const problems = [
    ...sourceProblems(inputs),
    ...problemOf("manylinux", levelProblem(manylinux, target)),
    ...problemOf("test-import", importProblem(imports, inputs, target)),
    ...problemOf("target, manylinux", floorProblem(inputs)),
    ...problemOf("python-version", stableProblem(inputs)),
  ];
  if (problems.length > 0) throw inputsInvalid(problems);
  return {
    source: sourcePlan(inputs),
    build: {
      target,
      interpreter: inputs["python-version"],
      manylinux,
      linker: inputs.linker,
      args: inputs.args,
      maturinVersion: inputs["maturin-version"],
      rustToolchain: inputs["rust-toolchain"],
      image: inputs.container,
    },
    strategy: inputs.strategy,
    imports,
    testCommand: inputs["test-command"],
    output: inputs["output-dir"],
  };
}

/** Writes a plan for people, a line a step. */
export function describePlan(decided: Plan): readonly string[] {
  const { build, source, strategy } = decided;
  const { target, interpreter, manylinux } = build;
  const from =
    source.kind === "folder"
      ? `the project in ${source.path}`
      : `the sdist of ${source.requirement.specifier}`;
  const level = manylinux.kind === "level" ? manylinux.tag : manylinux.kind;
  return [
    `build ${from} for ${target.name}, ${interpreter.abi} (strategy ${strategy}, manylinux ${level})`,
    "repair the wheel, and read every native file in it",
    ...describeProof(decided),
    `put it into ${decided.output}`,
  ];
}

function describeProof({ imports, build, testCommand }: Plan): readonly string[] {
  if (imports.kind === "off") return [];
  const place = build.image === null ? "a Debian userland" : `the image ${build.image}`;
  const tested = imports.kind === "named" ? imports.imports.join("; ") : "its own modules";
  const command = testCommand.length === 0 ? [] : [`run ${JSON.stringify(testCommand)} there`];
  return [`install it in ${place} of ${build.target.name} and import ${tested}`, ...command];
}

function sourcePlan(inputs: Inputs): SourcePlan {
  if (inputs.requirements !== null) return { kind: "sdist", requirement: inputs.requirements };
  return { kind: "folder", path: inputs["package-dir"] ?? inputs["working-directory"] };
}

function sourceProblems(inputs: Inputs): readonly string[] {
  if (inputs.requirements === null || inputs["package-dir"] === null) return [];
  return ["requirements, package-dir: give one of them, not both"];
}

/** A floor in the target (`armv7-linux-gnu.2.31`) is the level, where no level is given. */
function withFloor(inputs: Inputs): ManylinuxChoice {
  const floor = inputs.target?.floor ?? null;
  if (inputs.manylinux.kind !== "auto" || floor === null) return inputs.manylinux;
  const family = floor.libc === "musl" ? "musllinux" : "manylinux";
  return { kind: "level", tag: `${family}_${floor.major}_${floor.minor}`, floor };
}

/** Two floors that differ cannot both be meant. */
function floorProblem({ target, manylinux }: Inputs): string | null {
  const floor = target?.floor ?? null;
  if (floor === null || manylinux.kind !== "level" || manylinux.floor === null) return null;
  const { major, minor } = manylinux.floor;
  if (floor.major === major && floor.minor === minor) return null;
  return `the target says ${floor.major}.${floor.minor}, manylinux ${major}.${minor}; give one of them`;
}

/** An ABI is no interpreter that could be started; a project that builds for abi3 says so itself. */
function stableProblem({ "python-version": interpreter }: Inputs): string | null {
  if (!isStableAbi(interpreter)) return null;
  return `${interpreter.abi} is no interpreter; name the oldest one, as 3.${interpreter.minor}`;
}

function importPlan(inputs: Inputs): ImportPlan {
  const given = inputs["test-import"];
  const [only] = given;
  if (given.length === 1 && (only === "auto" || only === "off")) return { kind: only };
  return { kind: "named", imports: given };
}

/** A proof that cannot be had is asked about before the build, not left out after it. */
function importProblem(imports: ImportPlan, inputs: Inputs, target: Target): string | null {
  if (imports.kind === "off") {
    const untested = inputs["test-command"].length > 0;
    return untested ? "off leaves no place for test-command to run in" : null;
  }
  if (inputs.container !== null) return null;
  const userland = planUserland(target, inputs["python-version"], "run");
  if (userland.ok) return null;
  return `${userland.problem}: name an image in container, or set test-import to off`;
}

function problemOf(input: string, problem: string | null): readonly string[] {
  return problem === null ? [] : [`${input}: ${problem}`];
}
