import {
  type FrozenRequest,
  OUTPUT_NAMES,
  type ProgramKind,
  type PyzRequest,
} from "@wainwright/app";
import { inputsInvalid } from "@wainwright/core";
import { formatTarget, type Interpreter, type Target, type TargetSpec } from "@wainwright/platform";
import type { ExpectedLine } from "@wainwright/verify";
import { FORMAT_INPUTS, type Inputs } from "./inputs.ts";

/** Says how programs are made, for whichever target. */
export type Recipe =
  | ({ readonly kind: "pyz" } & Omit<PyzRequest, "target">)
  | ({ readonly kind: "pyinstaller" } & Omit<FrozenRequest, "target" | "cache">);

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
  const problems = [...foreignInputs(inputs), ...programProblems(inputs), ...smokeProblems(inputs)];
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

function recipeOf(inputs: Inputs): Recipe {
  switch (inputs.format) {
    case "pyinstaller":
      return frozenRecipe(inputs);
    default:
      return pyzRecipe(inputs);
  }
}

function pyzRecipe(inputs: Inputs): Recipe {
  return {
    kind: "pyz",
    name: inputs.name,
    interpreter: inputs["python-version"],
    wheelhouse: inputs.wheelhouse,
    requirements: inputs.requirements,
    entryPoint: inputs["entry-point"],
    packer: inputs.packer,
    interpreterLine: inputs["interpreter-line"],
  };
}

function frozenRecipe(inputs: Inputs): Recipe {
  return {
    kind: "pyinstaller",
    interpreter: inputs["python-version"],
    project: inputs["working-directory"],
    wheelhouse: inputs.wheelhouse === "" ? null : inputs.wheelhouse,
    requirements: inputs.requirements,
    programs: inputs.programs,
    oneFile: inputs["one-file"],
    data: inputs.data,
    hiddenImports: inputs["hidden-imports"],
    collect: inputs.collect,
    args: inputs["pyinstaller-args"],
    version: inputs["pyinstaller-version"],
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

function programProblems({ format, programs }: Inputs): readonly string[] {
  if (format !== "pyinstaller") return [];
  const names = programs.map(({ name }) => name);
  const twice = names.filter((name, index) => names.indexOf(name) < index);
  if (twice.length > 0)
    return [`programs: there are several ${twice.join(", ")}; name them NAME=path`];
  return names.length === 0 ? ["programs: name the scripts, or spec files, to freeze"] : [];
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
