import { parseTarget } from "./parse-target.ts";
import { formatTarget, type TargetSpec } from "./target-spec.ts";
import type { Target } from "./target.ts";
import { TARGETS } from "./targets.ts";

/** Gives every target of a list, each once, or all the problems in it. */
export type ParsedTargets =
  | { readonly ok: true; readonly targets: readonly TargetSpec[] }
  | { readonly ok: false; readonly problems: readonly string[] };

function once(specs: readonly TargetSpec[]): readonly TargetSpec[] {
  return [...new Map(specs.map((spec) => [formatTarget(spec), spec])).values()];
}

/**
 * Reads targets separated by commas, blanks or line ends.
 *
 * When `isInAll` is given, the word `all` stands for the targets it is true of; otherwise it is unknown.
 */
export function parseTargets(
  text: string,
  isInAll: ((target: Target) => boolean) | null = null,
): ParsedTargets {
  const problems: string[] = [];
  const specs: TargetSpec[] = [];
  for (const word of text.split(/[\s,]+/).filter((part) => part !== "")) {
    if (isInAll !== null && word.toLowerCase() === "all") {
      specs.push(...TARGETS.filter(isInAll).map((target) => ({ target, floor: null })));
      continue;
    }
    const parsed = parseTarget(word);
    if (parsed.ok) {
      specs.push({ target: parsed.target, floor: parsed.floor });
    } else {
      problems.push(parsed.problem);
    }
  }
  return problems.length === 0 ? { ok: true, targets: once(specs) } : { ok: false, problems };
}
