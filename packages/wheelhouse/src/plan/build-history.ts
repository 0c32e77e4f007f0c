import type { Parsed } from "@wainwright/core";
import type { Target } from "@wainwright/platform";
import { normalizeProjectName } from "@wainwright/wheel";
import type { BuilderKind } from "./build-system.ts";

/** Is one build that was done before, and how long it took. */
interface PastBuild {
  /** The package's normalised name. */
  readonly name: string;
  /** The target's name, as `armv7-linux-gnu`. */
  readonly target: string;
  /** Wall-clock time. */
  readonly seconds: number;
}

/** Is what is known of how long packages take to build, the oldest build first. */
export type BuildHistory = readonly PastBuild[];

/** What a build takes where nothing is known, in seconds: estimates for native compilers on two cores. */
const USUAL: Readonly<Record<BuilderKind, number>> = {
  maturin: 120,
  setuptools: 60,
  "setuptools-rust": 180,
  cffi: 60,
  "meson-python": 300,
  "scikit-build-core": 240,
  cmake: 240,
  flit: 10,
  hatchling: 10,
  poetry: 30,
  pdm: 10,
  uv: 10,
  other: 120,
};
const USUAL_PURE = 10;
/** A day: what is above is no build time. */
const LONGEST = 86_400;

/**
 * Reads known build times: a JSON list of `{ "name", "target", "seconds" }`, or an object with such a list as
 * `builds`. Entries of other shapes are left out, so that a history of a later version can be read.
 */
export function parseHistory(text: string): Parsed<BuildHistory> {
  try {
    const read: unknown = JSON.parse(text);
    const list = Array.isArray(read) ? read : field(read, "builds");
    if (Array.isArray(list)) return { ok: true, value: list.flatMap(pastBuild) };
    return { ok: false, problem: 'it is no JSON list of { "name", "target", "seconds" }' };
  } catch (thrown) {
    return { ok: false, problem: thrown instanceof Error ? thrown.message : String(thrown) };
  }
}

/** Tells how long a build will take: as its last one for the target, for any other, or as its like do. */
export function expectedSeconds(
  history: BuildHistory,
  build: { readonly name: string; readonly builder: BuilderKind; readonly pure: boolean },
  target: Target,
): number {
  const own = history.filter(({ name }) => name === normalizeProjectName(build.name));
  const last = own.findLast((past) => past.target === target.name) ?? own.at(-1);
  return last?.seconds ?? (build.pure ? USUAL_PURE : USUAL[build.builder]);
}

function pastBuild(entry: unknown): readonly PastBuild[] {
  const [name, target, seconds] = ["name", "target", "seconds"].map((key) => field(entry, key));
  if (typeof name !== "string" || typeof target !== "string") return [];
  if (typeof seconds !== "number" || !(seconds >= 0 && seconds <= LONGEST)) return [];
  return [{ name: normalizeProjectName(name), target, seconds }];
}

function field(value: unknown, name: string): unknown {
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, name)) return undefined;
  return Object.entries(value).find(([key]) => key === name)?.[1];
}
