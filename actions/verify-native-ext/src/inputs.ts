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
  targetWord,
  text,
} from "@wainwright/core";
import { parseExpected, parseIgnored } from "@wainwright/verify";
import { byteCount, policyWord, secondsCount, versionPair } from "./words.ts";

/** Reads every line with a parser, and tells all that are wrong at once. */
function linesOf<T>(parse: (line: string) => Parsed<T>) {
  return parsedOr("", (given): Parsed<readonly T[]> => {
    const read = lines().parse(given);
    const each = (read.ok ? read.value : []).map(parse);
    const problems = each.flatMap((one) => (one.ok ? [] : [one.problem]));
    return problems.length === 0
      ? { ok: true, value: each.flatMap((one) => (one.ok ? [one.value] : [])) }
      : { ok: false, problem: problems.join("; ") };
  });
}

/** Names the action's inputs and how each is read. */
export const INPUTS = {
  path: required(parsed(lines().parse)),
  target: parsed(targetWord),
  expect: linesOf(parseExpected),
  "max-glibc": parsed(versionPair),
  policy: parsed(policyWord),
  "fail-on": oneOf(["error", "warning", "never"], "error"),
  ignore: linesOf(parseIgnored),
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
