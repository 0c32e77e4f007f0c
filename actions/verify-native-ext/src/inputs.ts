import {
  interpreterWord,
  targetWord,
  flag,
  type InputsOf,
  lines,
  oneOf,
  parsed,
  required,
} from "@wainwright/core";

/** Names the action's inputs and how each is read. */
export const INPUTS = {
  path: required(parsed(lines().parse)),
  target: parsed(targetWord),
  "fail-on": oneOf(["error", "warning", "never"], "error"),
  import: lines(),
  "python-version": parsed(interpreterWord),
  "dry-run": flag(false),
};

/** Is what the action is asked for. */
export type Inputs = InputsOf<typeof INPUTS>;
