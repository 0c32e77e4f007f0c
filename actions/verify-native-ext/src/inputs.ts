import { flag, type InputsOf, lines, oneOf, type Parsed, parsed, required } from "@wainwright/core";
import {
  type Interpreter,
  parseInterpreter,
  parseTarget,
  type TargetSpec,
} from "@wainwright/platform";

/** Names the action's inputs and how each is read. */
export const INPUTS = {
  path: required(parsed(lines().parse)),
  target: parsed(target),
  "fail-on": oneOf(["error", "warning", "never"], "error"),
  import: lines(),
  "python-version": parsed(interpreter),
  "dry-run": flag(false),
};

/** Is what the action is asked for. */
export type Inputs = InputsOf<typeof INPUTS>;

function target(given: string): Parsed<TargetSpec> {
  const read = parseTarget(given);
  return read.ok ? { ok: true, value: { target: read.target, floor: read.floor } } : read;
}

function interpreter(given: string): Parsed<Interpreter> {
  const read = parseInterpreter(given);
  return read.ok ? { ok: true, value: read.interpreter } : read;
}
