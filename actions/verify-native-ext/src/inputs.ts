import {
  argumentWords,
  flag,
  type InputsOf,
  interpreterWord,
  lines,
  oneOf,
  parsed,
  parsedLines,
  parsedOr,
  required,
  targetWord,
  text,
} from "@wainwright/core";
import { parseExpected, parseIgnored } from "@wainwright/verify";
import { byteCount, policyWord, secondsCount, versionPair } from "./words.ts";

/** Names the action's inputs and how each is read. */
export const INPUTS = {
  path: required(parsed(lines().parse)),
  target: parsed(targetWord),
  expect: parsedLines(parseExpected),
  "max-glibc": parsed(versionPair),
  policy: parsed(policyWord),
  "fail-on": oneOf(["error", "warning", "never"], "error"),
  ignore: parsedLines(parseIgnored),
  import: lines(),
  run: argumentWords(),
  "python-version": parsed(interpreterWord),
  timeout: parsedOr("600", secondsCount),
  report: text(),
  sarif: text(),
  fix: flag(false),
  "max-unpacked": parsedOr("64GiB", byteCount),
  "dry-run": flag(false),
};

/** Is what the action is asked for. */
export type Inputs = InputsOf<typeof INPUTS>;
