import type { Parsed } from "@wainwright/core";

/** Is one requirement as a requirements file has it, with the hashes it promises. */
export interface Requirement {
  /** PEP 508, without options: `rpds-py==2026.9.1`. */
  readonly specifier: string;
  /** Lower-case hex sha256 sums; none: the index's own is taken. */
  readonly sha256: readonly string[];
}

const HASH = /^--hash=sha256:([0-9a-fA-F]{64})$/;
const NAME = /^[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?(?![A-Za-z0-9._-])/;

/**
 * Reads one line of a requirements file (pip's documentation, "Requirements File Format"): a PEP 508
 * requirement and its `--hash` options. Other options, paths and addresses are refused.
 */
export function parseRequirement(line: string): Parsed<Requirement> {
  const [specifier = "", ...options] = line
    .replaceAll(/\\\r?\n/g, " ")
    .split(/\s+(?=--)/)
    .map((part) => part.trim());
  if (!NAME.test(specifier) || specifier.includes("\n"))
    return { ok: false, problem: `"${line}" is no requirement: a name and a version are expected` };
  const hashes = options.map((option) => HASH.exec(option)?.[1]?.toLowerCase());
  const wrong = options.find((_, index) => hashes[index] === undefined);
  if (wrong !== undefined)
    return { ok: false, problem: `"${wrong}" is not understood; only --hash=sha256:… is` };
  return { ok: true, value: { specifier, sha256: hashes.filter((hash) => hash !== undefined) } };
}
