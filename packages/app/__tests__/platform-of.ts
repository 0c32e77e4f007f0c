import {
  type Interpreter,
  parseInterpreter,
  parseTarget,
  type TargetSpec,
} from "@wainwright/platform";

/** Gives the target of a spelling that is surely right. */
export function targetOf(spelling: string): TargetSpec {
  const read = parseTarget(spelling);
  if (!read.ok) throw new Error(read.problem);
  return { target: read.target, floor: read.floor };
}

/** Gives the interpreter of a spelling that is surely right. */
export function interpreterOf(spelling: string): Interpreter {
  const read = parseInterpreter(spelling);
  if (!read.ok) throw new Error(read.problem);
  return read.interpreter;
}
