import {
  type Interpreter,
  isStableAbi,
  parseInterpreter,
  parseTarget,
  parseTargets,
  type TargetSpec,
} from "@wainwright/platform";
import type { Parsed } from "./input-spec.ts";

/** Reads one target in any spelling; its libc floor with it, where the spelling has one. */
export function targetWord(given: string): Parsed<TargetSpec> {
  const read = parseTarget(given);
  return read.ok ? { ok: true, value: { target: read.target, floor: read.floor } } : read;
}

/** Reads one interpreter: `3.11`, `cp311`, `3.13t`, `pp311`. */
export function interpreterWord(given: string): Parsed<Interpreter> {
  const read = parseInterpreter(given);
  return read.ok ? { ok: true, value: read.interpreter } : read;
}

/** Reads targets, separated by commas, blanks or line ends; each is taken once. */
export function targetWords(given: string): Parsed<readonly TargetSpec[]> {
  const read = parseTargets(given);
  return read.ok
    ? { ok: true, value: read.targets }
    : { ok: false, problem: read.problems.join("; ") };
}

/** Reads interpreters, separated by commas, blanks or line ends; each is taken once. */
export function interpreterWords(given: string): Parsed<readonly Interpreter[]> {
  const words = given.split(/[\s,]+/).filter((word) => word !== "");
  const read = words.map(interpreterWord);
  const problems = read.flatMap((one) => (one.ok ? stableProblem(one.value) : [one.problem]));
  if (problems.length > 0) return { ok: false, problem: problems.join("; ") };
  const found = read.flatMap((one) => (one.ok ? [one.value] : []));
  return { ok: true, value: [...new Map(found.map((one) => [one.abi, one])).values()] };
}

/** An ABI is no interpreter that could be started, or resolved for. */
function stableProblem(interpreter: Interpreter): readonly string[] {
  return isStableAbi(interpreter)
    ? [`${interpreter.abi} is no interpreter; name the oldest one, as 3.${interpreter.minor}`]
    : [];
}
