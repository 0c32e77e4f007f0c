import { formatWheelTag } from "@wainwright/platform";
import type { Finding } from "../findings/finding.ts";
import { makeFinding } from "../findings/make-finding.ts";
import type { Subject } from "../subject.ts";

/** Compares the Tag lines of WHEEL with the file name's tags, as sets. */
export function checkWheelTags(subject: Subject): readonly Finding[] {
  const named = subject.wheel?.claims?.tags.map(formatWheelTag);
  const written = subject.wheel?.metadata?.tags.map(formatWheelTag);
  if (named === undefined || written === undefined) return [];
  const expected = Array.from(new Set(named)).toSorted().join(", ");
  const found = Array.from(new Set(written)).toSorted().join(", ");
  return expected === found
    ? []
    : [makeFinding("wheel-tags-differ", { file: subject.name, expected, found })];
}
