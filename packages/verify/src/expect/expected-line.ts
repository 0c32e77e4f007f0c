import type { LibcFloor, Target } from "@wainwright/platform";
import { floorKind, parseLibcFloor, parseTarget } from "@wainwright/platform";
import type { ParsedLine } from "./parsed-line.ts";

/** One line of `expect`: what has to be there, and for which target. */
export type ExpectedLine = {
  /** The line as written, for messages. */
  readonly text: string;
  /** A path or pattern of artifacts, or of files inside them (`app.deb!/usr/bin/*`). */
  readonly pattern: string;
  readonly target: Target;
  /** Null where the line names none. */
  readonly floor: LibcFloor | null;
};

const LINE = /^(?<pattern>.+?)\s*=\s*(?<target>\S+)(?:\s+(?<floor>\S+))?$/;

/** Reads `GLOB = target [floor]`, as in `dist/kt_service-* = armv7 2.31`. */
export function parseExpected(text: string): ParsedLine<ExpectedLine> {
  const { pattern, target, floor } = LINE.exec(text)?.groups ?? {};
  if (pattern === undefined || target === undefined)
    return wrong(text, "a line is `GLOB = target [floor]`");
  const parsed = parseTarget(target);
  if (!parsed.ok) return wrong(text, parsed.problem);
  const own = { text, pattern, target: parsed.target };
  if (floor === undefined) return { ok: true, value: { ...own, floor: parsed.floor } };
  const kind = floorKind(parsed.target);
  const read = kind === null ? null : parseLibcFloor(kind, floor);
  return read === null
    ? wrong(text, `"${floor}" is no version of a C library`)
    : { ok: true, value: { ...own, floor: read } };
}

function wrong(text: string, problem: string): ParsedLine<never> {
  return { ok: false, problem: `"${text}": ${problem}` };
}
