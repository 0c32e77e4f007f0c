import type { Host } from "@wainwright/core";
import {
  acceptedTags,
  type Interpreter,
  type LibcFloor,
  type Target,
  wheelAbi,
} from "@wainwright/platform";
import type { Report } from "@wainwright/verify";
import { isSameVersion, normalizeProjectName, parseWheelName } from "@wainwright/wheel";
import { canonicalParts, type WheelParts } from "../key/wheel-parts.ts";
import { bytesProblem } from "./bytes-problem.ts";
import { type Manifest, MANIFEST_NAME, parseManifest } from "./manifest.ts";
import type { EntrySigner } from "./signing.ts";
import { refusalOf, verifyWheel } from "./verify-wheel.ts";

/** Says what an entry is held to. */
export interface EntryPromise {
  readonly parts: WheelParts;
  readonly target: Target;
  readonly interpreter: Interpreter;
  readonly floor: LibcFloor | null;
  readonly signer: EntrySigner;
}

/** Is what came of a check. */
export type CheckedEntry =
  | {
      readonly ok: true;
      readonly manifest: Manifest;
      readonly path: string;
      /** What the verifier found in the wheel: no errors. */
      readonly report: Report;
    }
  | { readonly ok: false; readonly problem: string };

/**
 * Holds an entry to what it says, and to what was asked for: its parts, its signature, the sum of its bytes, its tags, and every
 * native file in it. Whatever is in the folder, the answer is a word and never an error.
 * @param folder a copy that nobody else changes.
 */
export async function checkEntry(
  host: Host,
  folder: string,
  promise: EntryPromise,
): Promise<CheckedEntry> {
  const text = await host.files.readTextIfThere(`${folder}/${MANIFEST_NAME}`);
  const manifest = text === null ? null : parseManifest(text);
  if (manifest === null) return bad("it says of itself nothing that can be read");
  if (canonicalParts(manifest.parts) !== canonicalParts(promise.parts))
    return bad("it is of another wheel than the one asked for");
  const distrust = promise.signer.problem(manifest);
  if (distrust !== null) return bad(distrust);
  const path = `${folder}/${manifest.file.name}`;
  const problem =
    (await bytesProblem(host, path, manifest.file)) ?? nameProblem(manifest.file.name, promise);
  if (problem !== null) return bad(problem);
  const report = await verifyWheel(host, path, promise);
  const refusal = refusalOf(report);
  return refusal === null ? { ok: true, manifest, path, report } : bad(refusal);
}

function bad(problem: string): CheckedEntry {
  return { ok: false, problem };
}

function nameProblem(
  name: string,
  { parts, interpreter, target, floor }: EntryPromise,
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
