import type { WheelParts } from "./wheel-parts.ts";

/** Is one part in which a wheel that is there differs from the one asked for. */
export interface Difference {
  /** As "environment gcc", "floor". */
  readonly part: string;
  /** Null where it is not among the parts at all. */
  readonly wanted: string | null;
  readonly found: string | null;
}

/** Finds the parts in which two wheels differ. */
function differences(wanted: WheelParts, found: WheelParts): readonly Difference[] {
  const [ours, theirs] = [flat(wanted), flat(found)];
  const parts = [...new Set([...ours.keys(), ...theirs.keys()])];
  return parts
    .map((part) => ({
      part,
      wanted: ours.get(part) ?? null,
      found: theirs.get(part) ?? null,
    }))
    .filter((one) => one.wanted !== one.found);
}

/** Finds, among wheels that are there, the one that differs in the fewest parts. */
export function nearestParts(
  wanted: WheelParts,
  there: readonly WheelParts[],
): readonly Difference[] | null {
  const [nearest] = there
    .map((one) => differences(wanted, one))
    .toSorted((a, b) => a.length - b.length);
  return nearest ?? null;
}

/** Says in words why a wheel is not in the cache. */
export function explainMiss(nearest: readonly Difference[] | null): string {
  if (nearest === null) return "nothing of this package is in the cache";
  if (nearest.length === 0) return "an entry with every part equal is there, and is not usable";
  const words = nearest.map(
    ({ part, wanted, found }) =>
      `${part} is ${shown(wanted)}, the nearest entry has ${shown(found)}`,
  );
  return words.join("; ");
}

function shown(value: string | null): string {
  return value === null ? "not given" : value === "" ? "empty" : value;
}

function flat({ options, environment, ...plain }: WheelParts): ReadonlyMap<string, string> {
  return new Map([
    ...Object.entries(plain),
    ...named("option", options),
    ...named("environment", environment),
  ]);
}

function named(kind: string, record: Readonly<Record<string, string>>) {
  return Object.entries(record).map(([name, value]) => [`${kind} ${name}`, value] as const);
}
