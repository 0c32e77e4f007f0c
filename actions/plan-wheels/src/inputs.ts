import {
  flag,
  type InputsOf,
  lines,
  type Parsed,
  parsed,
  parsedOr,
  required,
  text,
  words,
} from "@wainwright/core";
import { CACHE_INPUTS } from "@wainwright/wheelcache";
import { BUILD_OPTION_INPUTS } from "@wainwright/wheelhouse";
import { interpreterList, jobCount, type RunnerLine, runnerLine, targetList } from "./words.ts";

/** Names the action's inputs and how each is read. */
export const INPUTS = {
  requirements: lines(),
  constraints: lines(),
  "package-dir": text(),
  extras: words(),
  target: required(parsed(targetList)),
  "python-version": parsedOr("3.11", interpreterList),
  published: lines(),
  "no-binary": words(),
  "only-binary": words(),
  runners: parsedOr("", runnerLines),
  "max-jobs": parsedOr("256", jobCount),
  history: text(),
  ...BUILD_OPTION_INPUTS,
  ...CACHE_INPUTS,
  report: text(),
  "dry-run": flag(false),
};

/** Is what the action is asked for. */
export type Inputs = InputsOf<typeof INPUTS>;

function runnerLines(given: string): Parsed<readonly RunnerLine[]> {
  const read = lines().parse(given);
  const each = (read.ok ? read.value : []).map(runnerLine);
  const problems = each.flatMap((one) => (one.ok ? [] : [one.problem]));
  return problems.length === 0
    ? { ok: true, value: each.flatMap((one) => (one.ok ? [one.value] : [])) }
    : { ok: false, problem: problems.join("; ") };
}
