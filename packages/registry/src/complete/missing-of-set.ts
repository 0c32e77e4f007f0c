import { formatTarget, type Interpreter, pythonTag, type TargetSpec } from "@wainwright/platform";
import { isSameVersion, isVersion, normalizeProjectName } from "@wainwright/wheel";
import type { ExpectedSet } from "./expected-set.ts";
import type { OfferedItem } from "./offered-item.ts";

/** Is what sets ask for and nothing of what is published is. */
export interface MissingOfSet {
  /** How many things the sets ask for. */
  readonly asked: number;
  /** Those that are lacking, for people: "rpds-py 0.20.0 for armv7-linux-gnu on cp312". */
  readonly missing: readonly string[];
}

/** Holds what is published to sets of which all has to be there. */
export function missingOfSet(
  sets: readonly ExpectedSet[],
  items: readonly OfferedItem[],
): MissingOfSet {
  const asked = sets.flatMap((set) => cellsOf(set, items));
  const missing = asked.filter((cell) => !items.some((item) => isIn(cell, item)));
  return { asked: asked.length, missing: missing.map(describe) };
}

interface Cell {
  readonly name: string;
  readonly version: string | null;
  readonly target: TargetSpec | "sdist";
  readonly python: Interpreter | null;
}

function cellsOf(set: ExpectedSet, items: readonly OfferedItem[]): readonly Cell[] {
  const { name, targets } = set;
  return versionsOf(set, items).flatMap((version) =>
    targets.flatMap((target) => {
      const pythons = target === "sdist" || set.pythons.length === 0 ? [null] : set.pythons;
      return pythons.map((python) => ({ name, version, target, python }));
    }),
  );
}

/** Where a set names no version, each that is published has to be whole; and one at least has to be there. */
function versionsOf(
  { name, versions }: ExpectedSet,
  items: readonly OfferedItem[],
): readonly (string | null)[] {
  if (versions.length > 0) return versions;
  const own = items.filter((item) => item.name === normalizeProjectName(name));
  const found = [...new Set(own.map(({ version }) => version))];
  return found.length > 0 ? found : [null];
}

function isIn({ name, version, target, python }: Cell, item: OfferedItem): boolean {
  const isNamed = item.name === normalizeProjectName(name);
  return isNamed && isVersionOf(version, item.version) && item.serves(target, python);
}

function isVersionOf(asked: string | null, own: string | null): boolean {
  if (asked === null || own === null || !isVersion(asked) || !isVersion(own)) return asked === own;
  return isSameVersion(asked, own);
}

function describe({ name, version, target, python }: Cell): string {
  const what = [name, ...(version === null ? [] : [version])].join(" ");
  if (target === "sdist") return `${what} as a source distribution`;
  const on = python === null ? "" : ` on ${pythonTag(python)}${python.freeThreaded ? "t" : ""}`;
  return `${what} for ${formatTarget(target)}${on}`;
}
