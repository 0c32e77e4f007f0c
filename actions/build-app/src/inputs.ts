import {
  argumentWords,
  flag,
  type InputsOf,
  interpreterWord,
  lines,
  oneOf,
  type Parsed,
  parsed,
  parsedOr,
  required,
  targetWords,
  text,
} from "@wainwright/core";
import { patternProblem, PROGRAM_KINDS, type ProgramKind } from "@wainwright/app";
import { type ExpectedLine, parseExpected } from "@wainwright/verify";

/** Names the action's inputs and how each is read. */
export const INPUTS = {
  format: required(parsed(formatWord)),
  target: parsed(targetWords),
  "python-version": parsedOr("3.11", interpreterWord),
  name: text(),
  "working-directory": text("."),
  "output-dir": text("dist"),
  "output-name": parsed(pattern),
  wheelhouse: text("wheelhouse"),
  requirements: lines(),
  "entry-point": text(),
  packer: oneOf(["shiv", "pex"], "shiv"),
  "interpreter-line": text(),
  smoke: argumentWords(),
  "smoke-output": parsed(regularExpression),
  "smoke-timeout": parsedOr("300", secondsCount),
  expect: parsedOr("", expectedLines),
  "dry-run": flag(false),
};

/** Says for which formats inputs are that are not for all; what has a default is in none. */
export const FORMAT_INPUTS: Readonly<Record<string, readonly ProgramKind[]>> = {
  requirements: ["pyz"],
  "entry-point": ["pyz"],
  "interpreter-line": ["pyz"],
};

/** Is what the action is asked for. */
export type Inputs = InputsOf<typeof INPUTS>;

function formatWord(given: string): Parsed<ProgramKind> {
  const found = PROGRAM_KINDS.find((kind) => kind === given.toLowerCase());
  return found === undefined
    ? { ok: false, problem: `"${given}" is none of ${PROGRAM_KINDS.join(", ")}` }
    : { ok: true, value: found };
}

function pattern(given: string): Parsed<string> {
  const problem = patternProblem(given);
  return problem === null ? { ok: true, value: given } : { ok: false, problem };
}

function regularExpression(given: string): Parsed<RegExp> {
  try {
    return { ok: true, value: new RegExp(given, "mu") };
  } catch (thrown) {
    return { ok: false, problem: thrown instanceof Error ? thrown.message : String(thrown) };
  }
}

function secondsCount(given: string): Parsed<number> {
  return /^[1-9]\d{0,4}$/.test(given)
    ? { ok: true, value: Number(given) }
    : { ok: false, problem: `"${given}" is no number of seconds from 1 on` };
}

function expectedLines(given: string): Parsed<readonly ExpectedLine[]> {
  const read = lines().parse(given);
  const each = (read.ok ? read.value : []).map(parseExpected);
  const problems = each.flatMap((one) => (one.ok ? [] : [one.problem]));
  return problems.length === 0
    ? { ok: true, value: each.flatMap((one) => (one.ok ? [one.value] : [])) }
    : { ok: false, problem: problems.join("; ") };
}
