import type { Finding } from "../findings/finding.ts";
import { makeFinding } from "../findings/make-finding.ts";
import type { CodeFile } from "../native/loaded-files.ts";
import { codeFiles } from "../native/loaded-files.ts";
import type { PythonVersion } from "../policy/stable-abi-violations.ts";
import { stableAbiViolations } from "../policy/stable-abi-violations.ts";
import { extensionName } from "../python/extension-name.ts";
import type { Subject } from "../subject.ts";

/** Compares the functions of Python that extensions of a stable-ABI wheel use with the stable ABI of the version that its tag claims (PEP 384). */
export function checkAbi3(subject: Subject): readonly Finding[] {
  const floor = claimedFloor(subject);
  if (floor === null) return [];
  return codeFiles(subject.files)
    .filter(({ path }) => extensionName(path) !== null)
    .flatMap((file) => violations(file, floor));
}

// The oldest Python of the tags is the promise.
function claimedFloor({ wheel }: Subject): PythonVersion | null {
  const tags = wheel?.claims?.tags.filter(({ abi }) => abi === "abi3") ?? [];
  const minors = tags.flatMap(({ python }) => /^cp3(\d+)$/.exec(python)?.[1] ?? []).map(Number);
  return minors.length === 0 ? null : [3, Math.min(...minors)];
}

function violations({ path, binary }: CodeFile, floor: PythonVersion): readonly Finding[] {
  const symbols = [...binary.undefined, ...binary.weak];
  const verdict = stableAbiViolations({ floor, undefined: symbols });
  const newer = verdict.newer.map(({ symbol, since }) => `${symbol} (since ${since.join(".")})`);
  const lowest = `cp${verdict.lowestFloor.join("")}`;
  return [
    ...tell("abi3-symbol", path, [lowest, newer]),
    ...tell("abi3-private-symbol", path, [`the stable ABI of ${floor.join(".")}`, verdict.outside]),
  ];
}

const MOST = 5;

function tell(
  code: "abi3-symbol" | "abi3-private-symbol",
  file: string,
  [expected, names]: readonly [string, readonly string[]],
): readonly Finding[] {
  if (names.length === 0) return [];
  const more = names.length > MOST ? ` and ${names.length - MOST} more` : "";
  const found = `${names.slice(0, MOST).join(", ")}${more}`;
  return [makeFinding(code, { file, expected, found })];
}
