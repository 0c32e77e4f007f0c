import { interpreterWord, type Parsed } from "@wainwright/core";
import {
  type Interpreter,
  isStableAbi,
  parseRunnerLabels,
  parseTarget,
  parseTargets,
  type Target,
  type TargetSpec,
} from "@wainwright/platform";

/** GitHub starts no more jobs of one matrix. */
const MOST_JOBS = 256;

/** Says on which runners the jobs of a target run; null for all targets that no other line names. */
export interface RunnerLine {
  readonly target: Target | null;
  /** In lower case. */
  readonly labels: readonly string[];
  /** What the labels say that the machine is; null where they do not. */
  readonly machine: Target | null;
}

/** Reads targets, separated by commas, blanks or line ends. */
export function targetList(given: string): Parsed<readonly TargetSpec[]> {
  const read = parseTargets(given);
  return read.ok
    ? { ok: true, value: read.targets }
    : { ok: false, problem: read.problems.join("; ") };
}

/** Reads interpreters, separated by commas, blanks or line ends; each is taken once. */
export function interpreterList(given: string): Parsed<readonly Interpreter[]> {
  const words = given.split(/[\s,]+/).filter((word) => word !== "");
  const read = words.map(interpreterWord);
  const problems = read.flatMap((one) => (one.ok ? stableProblem(one.value) : [one.problem]));
  if (problems.length > 0) return { ok: false, problem: problems.join("; ") };
  const found = read.flatMap((one) => (one.ok ? [one.value] : []));
  return { ok: true, value: [...new Map(found.map((one) => [one.abi, one])).values()] };
}

/** Reads `TARGET = LABEL, LABEL`; `*` for the target stands for all others. */
export function runnerLine(line: string): Parsed<RunnerLine> {
  const [, left = "", right = ""] = /^([^=]+)=(.*)$/s.exec(line) ?? [];
  if (left === "") return { ok: false, problem: `"${line}" needs the form TARGET = LABEL` };
  const labels = parseRunnerLabels(right);
  if (!labels.ok) return { ok: false, problem: `"${line}": ${labels.problems.join("; ")}` };
  const rest = { labels: labels.labels, machine: labels.target };
  if (left.trim() === "*") return { ok: true, value: { target: null, ...rest } };
  const target = parseTarget(left);
  return target.ok
    ? { ok: true, value: { target: target.target, ...rest } }
    : { ok: false, problem: target.problem };
}

/** Reads a number of jobs that GitHub starts for one matrix. */
export function jobCount(given: string): Parsed<number> {
  const count = /^\d{1,4}$/.test(given) ? Number(given) : 0;
  return count >= 1 && count <= MOST_JOBS
    ? { ok: true, value: count }
    : { ok: false, problem: `"${given}" is no number from 1 to ${MOST_JOBS}` };
}

/** An ABI is no interpreter that anything could be resolved for. */
function stableProblem(interpreter: Interpreter): readonly string[] {
  return isStableAbi(interpreter)
    ? [`${interpreter.abi} is no interpreter; name the oldest one, as 3.${interpreter.minor}`]
    : [];
}
