import {
  argumentWords,
  flag,
  type InputsOf,
  interpreterWord,
  lines,
  oneOf,
  type Parsed,
  parsed,
  parsedLines,
  parsedOr,
  required,
  targetWords,
  text,
  words,
} from "@wainwright/core";
import {
  BINDGEN_TARGETS,
  type DebLink,
  type FrozenData,
  type FrozenSource,
  IMAGE_ENGINES,
  parseFrozenData,
  parseFrozenSource,
  parseLayerCache,
  parseRegistryCrate,
  patternProblem,
  PROGRAM_KINDS,
  type ProgramKind,
  type RegistryCrate,
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
  programs: parsedLines(frozenSource),
  "one-file": flag(true),
  data: parsedLines(frozenData),
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
  links: parsedLines(debLink),
  suite: text(),
  crate: parsed(crateWord),
  "workspace-packages": words(),
  bins: words(),
  features: words(),
  "all-features": flag(false),
  "no-default-features": flag(false),
  profile: text("release"),
  locked: flag(true),
  strip: flag(true),
  linker: oneOf(["auto", "gcc", "zig"], "auto"),
  "rust-toolchain": text(),
  packages: words(),
  "cargo-args": argumentWords(),
  "wasm-bindgen-target": oneOf(BINDGEN_TARGETS, "bundler"),
  "wasm-opt": flag(false),
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
  expect: parsedLines(parseExpected),
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
  crate: ["rust"],
  "workspace-packages": ["rust"],
  bins: ["rust"],
  features: ["rust"],
  "all-features": ["rust"],
  "no-default-features": ["rust"],
  "rust-toolchain": ["rust"],
  packages: ["rust"],
  "cargo-args": ["rust"],
  "wasm-opt": ["rust"],
  file: ["image"],
  "build-args": ["image"],
  labels: ["image"],
  stage: ["image"],
  "layer-cache": ["image"],
};

/** Is what the action is asked for. */
export type Inputs = InputsOf<typeof INPUTS>;

function formatWord(given: string): Parsed<ProgramKind> {
  const found = PROGRAM_KINDS.find((kind) => kind === given.toLowerCase());
  return found === undefined
    ? { ok: false, problem: `"${given}" is none of ${PROGRAM_KINDS.join(", ")}` }
    : { ok: true, value: found };
}

function crateWord(given: string): Parsed<RegistryCrate> {
  const value = parseRegistryCrate(given);
  return value === null
    ? { ok: false, problem: `"${given}" is neither NAME nor NAME@VERSION` }
    : { ok: true, value };
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
