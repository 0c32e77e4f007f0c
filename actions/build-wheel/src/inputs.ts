import {
  argumentWords,
  flag,
  interpreterWords,
  targetWords,
  type InputsOf,
  lines,
  type Parsed,
  parsed,
  parsedOr,
  text,
  words,
} from "@wainwright/core";
import { CACHE_INPUTS } from "@wainwright/wheelcache";
import { BUILD_OPTION_INPUTS } from "@wainwright/wheelhouse";

/** Names the action's inputs and how each is read. */
export const INPUTS = {
  "package-dir": text(),
  requirements: lines(),
  constraints: lines(),
  extras: words(),
  "no-binary": words(),
  "only-binary": words(),
  published: lines(),
  target: parsed(targetWords),
  "python-version": parsedOr("3.11", interpreterWords),
  ...BUILD_OPTION_INPUTS,
  "before-script": text(),
  jobs: parsed(count),
  "build-timeout": parsedOr("7200", count),
  "working-directory": text("."),
  "output-dir": text("wheelhouse"),
  "test-import": lines("auto"),
  "test-requires": lines(),
  "test-command": argumentWords(),
  history: text(),
  ...CACHE_INPUTS,
  "dry-run": flag(false),
};

/** Is what the action is asked for. */
export type Inputs = InputsOf<typeof INPUTS>;

function count(given: string): Parsed<number> {
  return /^[1-9]\d{0,5}$/.test(given)
    ? { ok: true, value: Number(given) }
    : { ok: false, problem: `"${given}" is no number from 1 on` };
}
