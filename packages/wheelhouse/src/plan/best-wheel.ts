import {
  acceptedTags,
  formatWheelTag,
  type Interpreter,
  type LibcFloor,
  type Target,
} from "@wainwright/platform";
import {
  isSameVersion,
  normalizeProjectName,
  parseWheelName,
  type WheelName,
} from "@wainwright/wheel";
import type { IndexedFile } from "../source/pylock.ts";
import type { FoundWheel } from "./planned-package.ts";

/** Maps each tag that an interpreter accepts to its rank; 0 is the preferred one. */
export type TagRanks = ReadonlyMap<string, number>;

/** Ranks the tags that an interpreter on a target with this C library accepts. */
export function tagRanks(
  interpreter: Interpreter,
  target: Target,
  floor: LibcFloor | null,
): TagRanks {
  const ranks = new Map<string, number>();
  for (const [rank, tag] of acceptedTags(interpreter, target, floor).entries())
    if (!ranks.has(formatWheelTag(tag))) ranks.set(formatWheelTag(tag), rank);
  return ranks;
}

interface Candidate {
  readonly file: IndexedFile;
  readonly rank: number;
  readonly tag: string;
  readonly build: string;
}

/**
 * Chooses among a package's wheels as an installer does: the best tag, then the highest build number. Files of
 * other names or versions than the package's are no candidates.
 * @returns null when none is accepted.
 */
export function bestWheel(
  files: readonly IndexedFile[],
  pin: { readonly name: string; readonly version: string | null },
  ranks: TagRanks,
): Omit<FoundWheel, "place"> | null {
  const [best] = files
    .flatMap((file) => candidate(file, pin, ranks))
    .toSorted((a, b) => a.rank - b.rank || compareBuilds(b.build, a.build));
  return best === undefined ? null : { file: best.file, tag: best.tag };
}

function candidate(
  file: IndexedFile,
  pin: { readonly name: string; readonly version: string | null },
  ranks: TagRanks,
): readonly Candidate[] {
  const parsed = parseWheelName(file.name);
  if (!parsed.ok || !isOf(parsed.name, pin)) return [];
  const tags = parsed.name.tags.map(formatWheelTag).filter((tag) => ranks.has(tag));
  const rankOf = (tag: string) => ranks.get(tag) ?? Infinity;
  const [tag] = tags.toSorted((a, b) => rankOf(a) - rankOf(b));
  return tag === undefined
    ? []
    : [{ file, tag, rank: rankOf(tag), build: parsed.name.build ?? "" }];
}

function isOf(
  wheel: WheelName,
  pin: { readonly name: string; readonly version: string | null },
): boolean {
  if (normalizeProjectName(wheel.distribution) !== normalizeProjectName(pin.name)) return false;
  return pin.version === null || isSameVersion(wheel.version, pin.version);
}

/** By the number that they begin with, then by the rest, as the wheel specification orders them; none is lowest. */
function compareBuilds(a: string, b: string): number {
  return buildNumber(a) - buildNumber(b) || (a < b ? -1 : Number(a > b));
}

function buildNumber(build: string): number {
  return Number(/^\d+/.exec(build)?.[0] ?? -1);
}
