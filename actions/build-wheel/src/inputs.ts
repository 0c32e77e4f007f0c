import {
  argumentWords,
  flag,
  type InputsOf,
  lines,
  oneOf,
  type Parsed,
  parsed,
  parsedOr,
  text,
} from "@wainwright/core";
import {
  type Interpreter,
  parseInterpreter,
  parseTarget,
  type TargetSpec,
} from "@wainwright/platform";
import { parseManylinux, parseRequirement } from "@wainwright/wheelhouse";

/** Names the action's inputs and how each is read. */
export const INPUTS = {
  "package-dir": text(),
  requirements: parsed(parseRequirement),
  target: parsed(target),
  "python-version": parsedOr("3.11", interpreter),
  strategy: oneOf(["auto", "native", "cross", "emulated"], "auto"),
  manylinux: parsedOr("auto", parseManylinux),
  linker: oneOf(["auto", "gcc", "zig"], "auto"),
  args: argumentWords(),
  "working-directory": text("."),
  "output-dir": text("wheelhouse"),
  container: text(),
  "rust-toolchain": text(),
  "maturin-version": parsed(version),
  "test-import": lines("auto"),
  "test-command": text(),
  "dry-run": flag(false),
};

/** Is what the action is asked for. */
export type Inputs = InputsOf<typeof INPUTS>;

function target(given: string): Parsed<TargetSpec> {
  const read = parseTarget(given);
  return read.ok ? { ok: true, value: { target: read.target, floor: read.floor } } : read;
}

function interpreter(given: string): Parsed<Interpreter> {
  const read = parseInterpreter(given);
  return read.ok ? { ok: true, value: read.interpreter } : read;
}

function version(given: string): Parsed<string> {
  return /^\d+(?:\.\d+)*$/.test(given)
    ? { ok: true, value: given }
    : { ok: false, problem: `"${given}" is no version` };
}
