import {
  argumentWords,
  flag,
  interpreterWord,
  targetWord,
  type InputsOf,
  lines,
  oneOf,
  type Parsed,
  parsed,
  parsedOr,
  text,
} from "@wainwright/core";
import { parseManylinux, parseRequirement } from "@wainwright/wheelhouse";

/** Names the action's inputs and how each is read. */
export const INPUTS = {
  "package-dir": text(),
  requirements: parsed(parseRequirement),
  target: parsed(targetWord),
  "python-version": parsedOr("3.11", interpreterWord),
  strategy: oneOf(["auto", "native", "cross", "accelerated", "emulated"], "auto"),
  manylinux: parsedOr("auto", parseManylinux),
  linker: oneOf(["auto", "gcc", "zig"], "auto"),
  args: argumentWords(),
  "working-directory": text("."),
  "output-dir": text("wheelhouse"),
  container: text(),
  "rust-toolchain": text(),
  "maturin-version": parsed(version),
  "test-import": lines("auto"),
  "test-command": argumentWords(),
  "dry-run": flag(false),
};

/** Is what the action is asked for. */
export type Inputs = InputsOf<typeof INPUTS>;

function version(given: string): Parsed<string> {
  return /^\d+(?:\.\d+)*$/.test(given)
    ? { ok: true, value: given }
    : { ok: false, problem: `"${given}" is no version` };
}
