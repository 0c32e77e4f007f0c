import { type Host, inParallel } from "@wainwright/core";
import type { Interpreter, TargetSpec } from "@wainwright/platform";
import { markerEnvironment } from "../resolve/marker-environment.ts";
import { type Resolution, resolve } from "../resolve/resolve.ts";
import type { ResolveRequest } from "../resolve/resolve-request.ts";
import type { LockedPackage } from "../source/pylock.ts";
import { type TagRanks, tagRanks } from "./best-wheel.ts";
import { type Choice, chooseOrigin } from "./choose-origin.ts";
import { missingPin, planBuild } from "./plan-build.ts";
import type { Pin, PlannedPackage, TargetPlan } from "./planned-package.ts";
import { publishedFolder } from "./published-folder.ts";
import { publishedIndex } from "./published-index.ts";
import { targetFloor } from "./target-floor.ts";
import type { WheelSource } from "./wheel-source.ts";

/** Says what wheels are wanted, for whom, and where finished ones may be. */
export interface PlanRequest extends Omit<ResolveRequest, "target" | "interpreter"> {
  readonly targets: readonly TargetSpec[];
  readonly interpreters: readonly Interpreter[];
  /** Packages to build although there is a wheel; `:all:` for every one. */
  readonly noBinary: readonly string[];
  /** Addresses of simple indexes, and folders, that may hold wheels built before. */
  readonly published: readonly string[];
}

/** Is what a request says besides requirements where nothing else is wanted. */
export const REQUIREMENTS_ONLY = {
  constraints: [],
  project: null,
  extras: [],
  onlyBinary: [],
  noBinary: [],
  published: [],
} as const satisfies Partial<PlanRequest>;

/** Downloads and look-ups at once: more would only make an index refuse. */
const AT_ONCE = 8;
/** Resolutions at once: each asks for many files at once itself. */
const RESOLUTIONS = 4;

/**
 * Tells for every package, target and interpreter where its wheel will come from. A package that cannot be had is
 * `missing`, with its reason; the others are planned all the same.
 * @throws Failure when the requirements cannot be resolved, or a place cannot be asked.
 */
export async function planWheels(host: Host, request: PlanRequest): Promise<readonly TargetPlan[]> {
  const sources = await wheelSources(host, request);
  const pairs = request.targets.flatMap((target) =>
    request.interpreters.map((interpreter) => ({ target, interpreter })),
  );
  const resolutions = await resolveAll(host, request, pairs);
  return inParallel(pairs, 1, async (pair) => {
    const resolution = resolutions.get(keyOf(pair)) ?? NOTHING;
    return planTarget(host, { ...pair, request, resolution, sources });
  });
}

const NOTHING: Resolution = { packages: [], unusable: [], hashes: new Map() };

interface Pair {
  readonly target: TargetSpec;
  readonly interpreter: Interpreter;
}

function keyOf({ target, interpreter }: Pair): string {
  return markerEnvironment(target.target, interpreter);
}

/** Resolves once for all that the markers do not tell apart: glibc and musl, levels. */
async function resolveAll(
  host: Host,
  request: PlanRequest,
  pairs: readonly Pair[],
): Promise<ReadonlyMap<string, Resolution>> {
  const distinct = [...new Map(pairs.map((pair) => [keyOf(pair), pair])).entries()];
  const resolved = await inParallel(distinct, RESOLUTIONS, async ([key, pair]) => {
    const { interpreter } = pair;
    const resolution = await resolve(host, { ...request, target: pair.target.target, interpreter });
    return [key, resolution] as const;
  });
  return new Map(resolved);
}

async function wheelSources(host: Host, request: PlanRequest): Promise<readonly WheelSource[]> {
  return inParallel(request.published, AT_ONCE, async (place) =>
    /^https?:\/\//i.test(place) ? publishedIndex(host, place) : publishedFolder(host, place),
  );
}

interface TargetTask extends Pair {
  readonly request: PlanRequest;
  readonly resolution: Resolution;
  readonly sources: readonly WheelSource[];
}

async function planTarget(host: Host, task: TargetTask): Promise<TargetPlan> {
  const { target, interpreter, request, resolution } = task;
  const floor = targetFloor(target, interpreter);
  const ranks = tagRanks(interpreter, target.target, floor);
  const policy = { ...request, hashes: resolution.hashes };
  const packages = await inParallel(resolution.packages, AT_ONCE, async (locked) =>
    planPackage(host, chooseOrigin(locked, ranks, policy), { ...task, locked, ranks }),
  );
  const unusable = resolution.unusable.map(({ name, code, reason }) =>
    missingPin({ name, version: null, marker: null }, code, reason),
  );
  return { target, interpreter, floor, packages: [...packages, ...unusable] };
}

interface PackageTask extends TargetTask {
  readonly locked: LockedPackage;
  readonly ranks: TagRanks;
}

async function planPackage(host: Host, choice: Choice, task: PackageTask): Promise<PlannedPackage> {
  const { name, version, marker } = task.locked;
  const pin: Pin = { name, version, marker };
  const { source: otherwise } = choice;
  if (choice.kind === "wheel")
    return { ...pin, origin: choice.origin, wheel: choice.wheel, otherwise };
  for (const source of task.sources) {
    const { target, interpreter, ranks } = task;
    const wheel = await source.find({ pin, target: target.target, interpreter, ranks });
    if (wheel !== null) return { ...pin, origin: "published", wheel, otherwise };
  }
  if (choice.kind === "none") return missingPin(pin, choice.code, choice.reason);
  return planBuild(host, pin, choice.source);
}
