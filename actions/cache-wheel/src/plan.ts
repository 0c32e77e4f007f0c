import { inputsInvalid } from "@wainwright/core";
import type { Interpreter, TargetSpec, Target } from "@wainwright/platform";
import type { Inputs } from "./inputs.ts";

/** Is what is kept: wheels, one entry each, or any files under one key. */
export type Kept =
  | {
      readonly kind: "wheels";
      readonly folder: string;
      readonly requirements: readonly string[];
      readonly target: TargetSpec;
      readonly interpreter: Interpreter;
      readonly key: string | null;
    }
  | {
      readonly kind: "files";
      readonly paths: readonly string[];
      readonly key: string;
      readonly restoreKeys: readonly string[];
    };

/** Is the decision what is done. */
export interface Plan {
  readonly kept: Kept;
  /** What is done now; `lookup` tells what is there, and brings nothing. */
  readonly now: "restore" | "lookup" | "save";
  /** Whether the end of the job keeps what is new. */
  readonly later: boolean;
}

/** Decides from inputs and the host's own target. @throws Failure `inputs-invalid` */
export function plan(inputs: Inputs, hostTarget: Target): Plan {
  const problems = problemsOf(inputs);
  if (problems.length > 0) throw inputsInvalid(problems);
  const { mode } = inputs;
  const isLookup = inputs["lookup-only"];
  const now = mode === "save" ? "save" : isLookup ? "lookup" : "restore";
  return { kept: keptOf(inputs, hostTarget), now, later: mode === "both" && !isLookup };
}

function keptOf(inputs: Inputs, hostTarget: Target): Kept {
  const { wheels, requirements, path, key } = inputs;
  if (wheels === null)
    return { kind: "files", paths: path, key: key ?? "", restoreKeys: inputs["restore-keys"] };
  const target = inputs.target ?? { target: hostTarget, floor: null };
  const interpreter = inputs["python-version"];
  return { kind: "wheels", folder: wheels, requirements, target, interpreter, key };
}

/** GitHub's own limits (docs of actions/cache). */
const LONGEST_KEY = 512;

function problemsOf(inputs: Inputs): readonly string[] {
  const { wheels, requirements, path, key, mode } = inputs;
  const isEither = (wheels === null) !== (path.length === 0);
  const isPinned = wheels === null || mode === "save" || requirements.length > 0;
  const isKeyed = wheels !== null || key !== null;
  const keys = [...(key === null ? [] : [key]), ...inputs["restore-keys"]];
  const isWritten = keys.every((one) => one.length <= LONGEST_KEY && !one.includes(","));
  return [
    ...(isEither ? [] : ["wheels, path: give one of them"]),
    ...(isPinned ? [] : ["requirements: they say which wheels are brought"]),
    ...(isKeyed ? [] : ["key: path needs one"]),
    ...(isWritten ? [] : ["key, restore-keys: 512 characters at most, and no commas"]),
  ];
}

/** Writes a plan for people, a line a step. */
export function describePlan({ kept, now, later }: Plan): readonly string[] {
  const what =
    kept.kind === "wheels"
      ? `the wheels of ${kept.folder} for ${kept.target.target.name}, ${kept.interpreter.abi}`
      : `${kept.paths.join(", ")} under ${kept.key}`;
  const words = { restore: "bring", lookup: "look for", save: "keep" }[now];
  return [`${words} ${what}`, ...(later ? [`keep ${what} when the job has succeeded`] : [])];
}
