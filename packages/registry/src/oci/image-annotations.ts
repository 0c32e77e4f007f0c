/** Says of an image what the run that publishes it knows; null for what it does not. */
export interface ImageFacts {
  /** "1.4.2". */
  readonly version: string | null;
  /** Of the commit, in full. */
  readonly revision: string | null;
  /** Where its source is to be found. */
  readonly source: string | null;
  /** For people. */
  readonly title: string | null;
  readonly description: string | null;
  /** As SPDX writes it: "Apache-2.0 OR MIT". */
  readonly licenses: string | null;
  readonly documentation: string | null;
  /** Seconds since 1970 (SOURCE_DATE_EPOCH); the time of the run would make another index of each. */
  readonly created: string | null;
}

/** Are annotations, or what is wrong with a line. */
export type ImageAnnotations =
  | { readonly ok: true; readonly annotations: Readonly<Record<string, string>> }
  | { readonly ok: false; readonly problem: string };

const PREFIX = "org.opencontainers.image.";
/** Of what a tag names, it says which version that is. */
export const VERSION_ANNOTATION = `${PREFIX}version`;
const EPOCH = /^\d{1,11}$/;

/**
 * Makes the annotations of an index (OCI image-spec, annotations.md), in the order of their names; lines that are given win, and a
 * line `name=` takes one away.
 * @param lines as in "org.opencontainers.image.vendor=Us".
 */
export function imageAnnotations(facts: ImageFacts, lines: readonly string[]): ImageAnnotations {
  const { created, ...said } = facts;
  const known = Object.entries({ ...said, created: timeOf(created) }).map(
    ([name, value]) => [`${PREFIX}${name}`, value ?? ""] as const,
  );
  const given = lines.map(pairOf);
  const bad = lines.find((_, index) => given[index] === null);
  if (bad !== undefined) return { ok: false, problem: `"${bad}" is not of the form name=value` };
  const all = new Map([...known, ...given.filter((pair) => pair !== null)]);
  const kept = Array.from(all).filter(([, value]) => value !== "");
  return { ok: true, annotations: Object.fromEntries(kept.toSorted(byName)) };
}

function timeOf(created: string | null): string | null {
  if (created === null || !EPOCH.test(created)) return null;
  return new Date(Number(created) * 1000).toISOString().replace(".000Z", "Z");
}

function pairOf(line: string): readonly [string, string] | null {
  const [, name, value] = /^\s*([^\s=]+)\s*=(.*)$/s.exec(line) ?? [];
  return name === undefined || value === undefined ? null : [name, value.trim()];
}

function byName([a]: readonly [string, string], [b]: readonly [string, string]): number {
  return a < b ? -1 : Number(a > b);
}
