import {
  type Interpreter,
  parseInterpreter,
  parseTarget,
  type TargetSpec,
} from "@wainwright/platform";
import type { Parsed } from "./input-spec.ts";

/** Reads one target in any spelling; its libc floor with it, where the spelling has one. */
export function targetWord(given: string): Parsed<TargetSpec> {
  const read = parseTarget(given);
  return read.ok ? { ok: true, value: { target: read.target, floor: read.floor } } : read;
}

/** Reads one interpreter: `3.11`, `cp311`, `3.13t`, `pp311`. */
export function interpreterWord(given: string): Parsed<Interpreter> {
  const read = parseInterpreter(given);
  return read.ok ? { ok: true, value: read.interpreter } : read;
}
