import { basename } from "node:path/posix";
import type { Host } from "@wainwright/core";
import { acceptedTags, type Interpreter, wheelAbi } from "@wainwright/platform";
import type { Report } from "@wainwright/verify";
import { isSameVersion, normalizeProjectName, parseWheelName } from "@wainwright/wheel";
import type { WheelParts } from "../key/wheel-parts.ts";
import { refusalOf, verifyWheel, type WheelMachine } from "./verify-wheel.ts";

/** Is a wheel that is looked for. */
export interface WantedEntry extends WheelMachine {
  readonly parts: WheelParts;
  readonly interpreter: Interpreter;
}

/** Is what came of a check: a report without errors, or what is wrong. */
export type CheckedWheel =
  | { readonly ok: true; readonly report: Report }
  | { readonly ok: false; readonly problem: string };

/** Holds a wheel to what was asked for: its name, its tags, and every native file in it. */
export async function checkWheel(
  host: Host,
  path: string,
  wanted: WantedEntry,
): Promise<CheckedWheel> {
  const misnamed = nameProblem(basename(path), wanted);
  if (misnamed !== null) return { ok: false, problem: misnamed };
  const report = await verifyWheel(host, path, wanted);
  const problem = refusalOf(report);
  return problem === null ? { ok: true, report } : { ok: false, problem };
}

function nameProblem(
  name: string,
  { parts, interpreter, target, floor }: WantedEntry,
): string | null {
  const parsed = parseWheelName(name);
  if (!parsed.ok) return `${name} is no name of a wheel`;
  const { distribution, version, tags } = parsed.name;
  const isNamed = normalizeProjectName(distribution) === parts.name;
  if (!isNamed || !isSameVersion(version, parts.version)) return `${name} is another package`;
  // Platforms are compared by reading the files.
  const accepted = new Set(acceptedTags(interpreter, target, floor).map(wheelAbi));
  const fits = tags.some((tag) => accepted.has(wheelAbi(tag)));
  return fits ? null : `${name} has no tag that ${interpreter.abi} on ${target.name} takes`;
}
