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
  words,
} from "@wainwright/core";
import {
  type DebLink,
  type FrozenData,
  type FrozenSource,
  IMAGE_ENGINES,
  parseFrozenData,
  parseFrozenSource,
  parseLayerCache,
  patternProblem,
  type ProgramKind,
} from "@wainwright/app";
import { parseExpected } from "@wainwright/verify";
import { CACHE_INPUTS } from "@wainwright/wheelcache";

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
  programs: linesOf(frozenSource),
  "one-file": flag(true),
  data: linesOf(frozenData),
  "hidden-imports": words(),
  collect: words(),
  "pyinstaller-args": argumentWords(),
  "pyinstaller-version": text(),
  folder: text(),
  version: text(),
  maintainer: text(),
  description: text(),
  section: text("misc"),
  homepage: text(),
  depends: lines(),
  prefix: text(),
  links: linesOf(debLink),
  suite: text(),
  context: text("."),
  file: text(),
  "build-args": lines(),
  labels: lines(),
  stage: text(),
  engine: oneOf(IMAGE_ENGINES, "auto"),
  "layer-cache": parsed(parseLayerCache),
  smoke: argumentWords(),
  "smoke-output": parsed(regularExpression),
  "smoke-timeout": parsedOr("300", secondsCount),
  expect: linesOf(parseExpected),
  ...CACHE_INPUTS,
  "dry-run": flag(false),
};

/** Says for which formats inputs are that are not for all; what has a default is in none. */
export const FORMAT_INPUTS: Readonly<Record<string, readonly ProgramKind[]>> = {
  requirements: ["pyz", "pyinstaller"],
  "entry-point": ["pyz"],
  "interpreter-line": ["pyz"],
  programs: ["pyinstaller"],
  data: ["pyinstaller"],
  "hidden-imports": ["pyinstaller"],
  collect: ["pyinstaller"],
  "pyinstaller-args": ["pyinstaller"],
  "pyinstaller-version": ["pyinstaller"],
  folder: ["deb"],
  version: ["deb", "image"],
  maintainer: ["deb"],
  description: ["deb"],
  homepage: ["deb"],
  depends: ["deb"],
  prefix: ["deb"],
  links: ["deb"],
  suite: ["deb"],
  file: ["image"],
  "build-args": ["image"],
  labels: ["image"],
  stage: ["image"],
  "layer-cache": ["image"],
};

/** Is what the action is asked for. */
export type Inputs = InputsOf<typeof INPUTS>;

/** Names what can be made. */
const FORMATS = ["pyz", "pyinstaller", "image", "deb"] as const satisfies readonly ProgramKind[];

function formatWord(given: string): Parsed<(typeof FORMATS)[number]> {
  const found = FORMATS.find((kind) => kind === given.toLowerCase());
  return found === undefined
    ? { ok: false, problem: `"${given}" is none of ${FORMATS.join(", ")}` }
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

function frozenSource(line: string): Parsed<FrozenSource> {
  const value = parseFrozenSource(line);
  return value === null
    ? { ok: false, problem: `"${line}" is neither NAME=path/of/script.py nor path/of/program.spec` }
    : { ok: true, value };
}

function frozenData(line: string): Parsed<FrozenData> {
  const value = parseFrozenData(line);
  return value === null
    ? { ok: false, problem: `"${line}" is not SOURCE:DESTINATION within the project` }
    : { ok: true, value };
}

function debLink(line: string): Parsed<DebLink> {
  const [, name, program] = /^([\w.+-]+)\s*=\s*(\S.*)$/.exec(line) ?? [];
  return name === undefined || program === undefined
    ? { ok: false, problem: `"${line}" is not NAME=program in the folder` }
    : { ok: true, value: { name, program } };
}
