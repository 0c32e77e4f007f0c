import {
  flag,
  type InputsOf,
  lines,
  parsed,
  parsedLines,
  parsedOr,
  required,
  text,
  words,
} from "@wainwright/core";
import { CACHE_INPUTS } from "@wainwright/wheelcache";
import { BUILD_OPTION_INPUTS } from "@wainwright/wheelhouse";
import { interpreterList, jobCount, runnerLine, targetList } from "./words.ts";

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
  runners: parsedLines(runnerLine),
  "max-jobs": parsedOr("256", jobCount),
  history: text(),
  ...BUILD_OPTION_INPUTS,
  ...CACHE_INPUTS,
  report: text(),
  "dry-run": flag(false),
};

/** Is what the action is asked for. */
export type Inputs = InputsOf<typeof INPUTS>;
