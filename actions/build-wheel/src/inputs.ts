import {
  argumentWords,
  flag,
  interpreterWords,
  targetWords,
  type InputsOf,
  lines,
  oneOf,
  type Parsed,
  parsed,
  parsedOr,
  text,
  words,
} from "@wainwright/core";
import { CACHE_INPUTS } from "@wainwright/wheelcache";
import { type ConfigSetting, parseConfigSetting, parseManylinux } from "@wainwright/wheelhouse";

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
  strategy: oneOf(["auto", "native", "cross", "accelerated", "emulated"], "auto"),
  manylinux: parsedOr("auto", parseManylinux),
  linker: oneOf(["auto", "gcc", "zig"], "auto"),
  args: argumentWords(),
  "before-script": text(),
  packages: words(),
  "config-settings": parsedOr("", configSettings),
  environment: parsedOr("", assignments),
  jobs: parsed(count),
  "build-timeout": parsedOr("7200", count),
  "working-directory": text("."),
  "output-dir": text("wheelhouse"),
  container: text(),
  "rust-toolchain": text(),
  "maturin-version": parsed(version),
  "test-import": lines("auto"),
  "test-requires": lines(),
  "test-command": argumentWords(),
  history: text(),
  ...CACHE_INPUTS,
  "dry-run": flag(false),
};

/** Is what the action is asked for. */
export type Inputs = InputsOf<typeof INPUTS>;

function version(given: string): Parsed<string> {
  return /^\d+(?:\.\d+)*$/.test(given)
    ? { ok: true, value: given }
    : { ok: false, problem: `"${given}" is no version` };
}

function count(given: string): Parsed<number> {
  return /^[1-9]\d{0,5}$/.test(given)
    ? { ok: true, value: Number(given) }
    : { ok: false, problem: `"${given}" is no number from 1 on` };
}

function configSettings(given: string): Parsed<readonly ConfigSetting[]> {
  const read = lines().parse(given);
  const each = (read.ok ? read.value : []).map(parseConfigSetting);
  const problems = each.flatMap((one) => (one.ok ? [] : [one.problem]));
  return problems.length === 0
    ? { ok: true, value: each.flatMap((one) => (one.ok ? [one.value] : [])) }
    : { ok: false, problem: problems.join("; ") };
}

/** Reads `NAME=value`, one a line. */
function assignments(given: string): Parsed<Readonly<Record<string, string>>> {
  const read = lines().parse(given);
  const found = (read.ok ? read.value : []).map((line) => ({
    line,
    match: /^([A-Za-z_][\w.-]*)=(.*)$/s.exec(line),
  }));
  const wrong = found.find(({ match }) => match === null);
  if (wrong !== undefined)
    return { ok: false, problem: `"${wrong.line}" needs the form NAME=value` };
  return {
    ok: true,
    value: Object.fromEntries(found.map(({ match }) => [match?.[1] ?? "", match?.[2] ?? ""])),
  };
}
