import { OUTPUT_NAMES, type ProgramKind } from "@wainwright/app";
import { inputsInvalid } from "@wainwright/core";
import { formatTarget, type Interpreter, type Target, type TargetSpec } from "@wainwright/platform";
import type { ExpectedLine } from "@wainwright/verify";
import { FORMAT_INPUTS, type Inputs } from "./inputs.ts";
import { type Recipe, recipeOf, recipeProblems } from "./recipe.ts";

/** Says how a program is started once it is made. */
export interface Smoke {
  /** Words; `{}` in them is the program. */
  readonly argv: readonly [string, ...string[]];
  readonly output: RegExp | null;
  readonly timeoutSeconds: number;
}

/** Is the decision what is made how, before the machine is touched. */
export interface Plan {
  readonly recipe: Recipe;
  readonly targets: readonly TargetSpec[];
  readonly interpreter: Interpreter;
  /** Null where nothing is started. */
  readonly smoke: Smoke | null;
  readonly expect: readonly ExpectedLine[];
  readonly output: string;
  /** How files are named below the output folder. */
  readonly pattern: string;
}

/** Decides from inputs and the host's own target. @throws Failure `inputs-invalid` */
export function plan(inputs: Inputs, hostTarget: Target): Plan {
  const problems = [...foreignInputs(inputs), ...recipeProblems(inputs), ...smokeProblems(inputs)];
  if (problems.length > 0) throw inputsInvalid(problems);
  return {
    recipe: recipeOf(inputs),
    targets: inputs.target ?? [{ target: hostTarget, floor: null }],
    interpreter: inputs["python-version"],
    smoke: smokeOf(inputs),
    expect: inputs.expect,
    output: inputs["output-dir"],
    pattern: inputs["output-name"] ?? OUTPUT_NAMES[inputs.format],
  };
}

function smokeOf(inputs: Inputs): Smoke | null {
  const [program, ...rest] = inputs.smoke;
  if (program === undefined) return null;
  const { "smoke-output": output, "smoke-timeout": timeoutSeconds } = inputs;
  return { argv: [program, ...rest], output, timeoutSeconds };
}

function smokeProblems({ smoke, "smoke-output": output }: Inputs): readonly string[] {
  return smoke.length === 0 && output !== null ? ["smoke-output: smoke starts nothing"] : [];
}

/** An input of another format would be left out without a word. */
function foreignInputs(inputs: Inputs): readonly string[] {
  return Object.entries(FORMAT_INPUTS).flatMap(([name, formats]) => {
    const isForeign = !formats.includes(inputs.format) && isGiven(inputs, name);
    return isForeign ? [`${name}: it is for format ${formats.join(", ")}`] : [];
  });
}

function isGiven(inputs: Inputs, name: string): boolean {
  const value: unknown = new Map(Object.entries(inputs)).get(name);
  return Array.isArray(value) ? value.length > 0 : value !== null && value !== false;
}

/** Writes a plan for people, a line a step. */
export function describePlan({ recipe, targets, smoke, output }: Plan): readonly string[] {
  const steps = targets.flatMap((target) => [
    `${WORDS[recipe.kind]} for ${formatTarget(target)}`,
    "read every native file in it",
    ...(smoke === null
      ? []
      : [`start ${smoke.argv.join(" ")} in a userland of ${target.target.name}`]),
  ]);
  return [...steps, `put all into ${output}, with a manifest`];
}

const WORDS: Readonly<Record<ProgramKind, string>> = {
  pyz: "pack the application and its wheels into one file",
  pyinstaller: "freeze programs with PyInstaller",
  rust: "build programs with cargo",
  image: "build an image",
  deb: "pack a folder into a Debian package",
};
