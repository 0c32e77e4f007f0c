import type { Parsed } from "@wainwright/core";

/** Is one requirement as a requirements file has it, with the hashes it promises. */
export interface Requirement {
  /** PEP 508, without options: `rpds-py==2026.9.1`. */
  readonly specifier: string;
  /** Lower-case hex sha256 sums; none: the index's own is taken. */
  readonly sha256: readonly string[];
}

const HASH = /^--hash=sha256:([0-9a-fA-F]{64})$/;
const NAME = "[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?";
const VERSION = String.raw`(?:~=|===?|!=|[<>]=?)[ \t]*[\w.*+!-]+`;
/** Is a name, extras, versions and a marker, each but the name optional; an address (`name @ …`) is none of them. */
const REQUIREMENT = new RegExp(
  String.raw`^${NAME}[ \t]*(?:\[[\w.,\- \t]*\])?[ \t]*(?:${VERSION}(?:[ \t]*,[ \t]*${VERSION})*)?[ \t]*(?:;[\w \t.<>=!~()'"-]+)?$`,
);

/**
 * Reads one line of a requirements file (pip's documentation, "Requirements File Format"): a PEP 508
 * requirement and its `--hash` options. Other options, paths and addresses are refused.
 */
export function parseRequirement(line: string): Parsed<Requirement> {
  const [specifier = "", ...options] = line
    .replaceAll(/\\\r?\n/g, " ")
    .split(/\s+(?=--)/)
    .map((part) => part.trim());
  if (!REQUIREMENT.test(specifier)) return { ok: false, problem: whyNot(line) };
  const hashes = options.map((option) => HASH.exec(option)?.[1]?.toLowerCase());
  const wrong = options.find((_, index) => hashes[index] === undefined);
  if (wrong !== undefined)
    return {
      ok: false,
      problem: `${quoted(wrong)} is not understood; only --hash=sha256: and 64 hexadecimal digits are`,
    };
  return { ok: true, value: { specifier, sha256: hashes.filter((hash) => hash !== undefined) } };
}

function whyNot(line: string): string {
  if (/\n\s*\S/.test(line.replaceAll(/\\\r?\n/g, " ")))
    return `${quoted(line)} are several lines; one requirement is expected`;
  if (/^[^;]*@/.test(line))
    return `${quoted(line)} names an address; give its folder as package-dir`;
  return `${quoted(line)} is no requirement, which is a name and perhaps a version: rpds-py==2026.9.1`;
}

function quoted(text: string): string {
  return JSON.stringify(text.length > 80 ? `${text.slice(0, 80)}…` : text);
}
