import { formatTarget, type Interpreter, type Target } from "@wainwright/platform";
import {
  type BuildHistory,
  type CacheFindings,
  divideJobs,
  expectedSeconds,
  type PlannedPackage,
  requirementLine,
  requirementName,
  type Shard,
  shardBuilds,
  type StrategyName,
  type TargetPlan,
  usefulJobs,
} from "@wainwright/wheelhouse";
import { originOf } from "./origin-of.ts";
import type { RunnerLine } from "./words.ts";

/** Is one job of the matrix. */
export interface Job {
  readonly name: string;
  /** As build-wheel takes them: the target with its floor, the interpreter, requirements one a line. */
  readonly target: string;
  readonly python: string;
  readonly packages: string;
  readonly strategy: StrategyName | "auto";
  /** Whether the runner is the target's own machine, so that nothing has to be emulated. */
  readonly native: boolean;
  readonly runner: readonly string[];
  /** What building is expected to take. */
  readonly seconds: number;
}

/** Is what was known of the builds before any was begun. */
export interface Known {
  readonly history: BuildHistory;
  /** What the cache of finished wheels said; empty where there is none. */
  readonly cached: CacheFindings;
}

/** Says how the work is spread. */
export interface Spread extends Known {
  readonly runners: readonly RunnerLine[];
  readonly mostJobs: number;
  /** How each job builds. */
  readonly strategy: StrategyName | "auto";
}

interface Work {
  readonly name: string;
  readonly seconds: number;
  readonly line: string;
  /** Names of packages that it needs to be built or to be imported. */
  readonly needs: readonly string[];
  /** Whether its wheel is in the cache. */
  readonly isDone: boolean;
}

const USUAL_RUNNER = "ubuntu-latest";

/**
 * Spreads what is to be built over jobs, the longest of each target first; none when there is nothing to build. What the cache
 * has is in a job only beside what needs it, so that all builds see the same version.
 */
export function jobsOf(plans: readonly TargetPlan[], spread: Spread): readonly Job[] {
  const groups = plans.map((one) => groupOf(one, spread)).filter(({ work }) => work.length > 0);
  const wanted = groups.map(({ work, needsOf }) => ({
    useful: usefulJobs(work, needsOf),
    seconds: total(work),
  }));
  const counts = divideJobs(wanted, spread.mostJobs) ?? [];
  return groups.flatMap(({ plan, work, needsOf }, index) => {
    const shards = shardBuilds(work, counts[index] ?? 1, needsOf);
    return shards.map((shard, at) =>
      jobOf(plan, shard, {
        ...runnerOf(plan.target.target, spread.runners),
        strategy: spread.strategy,
        at,
        of: shards.length,
      }),
    );
  });
}

/** Writes an interpreter as `python-version` reads it: `3.11`, `3.13t`, `pp311`. */
export function pythonWord({ implementation, major, minor, freeThreaded }: Interpreter): string {
  if (implementation === "pp") return `pp${major}${minor}`;
  return `${major}.${minor}${freeThreaded ? "t" : ""}`;
}

/** Tells how long a package will take to build; 0 for what is not built, or is in the cache. */
export function secondsOf(
  planned: PlannedPackage,
  target: Target,
  { history, cached }: Known,
): number {
  if (planned.origin !== "build" || originOf(planned, cached) === "cache") return 0;
  const { builder, pure } = planned.system;
  return expectedSeconds(history, { name: planned.name, builder, pure }, target);
}

function groupOf(plan: TargetPlan, known: Known) {
  const all = plan.packages.flatMap((planned): readonly Work[] => {
    if (planned.origin !== "build") return [];
    const { requires, needs } = planned.system;
    return [
      {
        name: planned.name,
        line: requirementLine(planned),
        needs: namesIn([...requires, ...needs]),
        seconds: secondsOf(planned, plan.target.target, known),
        isDone: originOf(planned, known.cached) === "cache",
      },
    ];
  });
  return { plan, work: all.filter(({ isDone }) => !isDone), needsOf: neededIn(all) };
}

/** What a job builds it proves, and so it has to have, or build, all that is imported with it. */
function neededIn(work: readonly Work[]): (item: Work) => readonly Work[] {
  const named = new Map(work.map((item) => [item.name, item]));
  return ({ needs }) => needs.flatMap((name) => named.get(name) ?? []);
}

function namesIn(requirements: readonly string[]): readonly string[] {
  return requirements.map(requirementName).filter((name) => name !== null);
}

interface Place extends RunnerPlace {
  readonly strategy: Job["strategy"];
  readonly at: number;
  readonly of: number;
}

interface RunnerPlace {
  readonly labels: readonly string[];
  readonly native: boolean;
}

function jobOf(plan: TargetPlan, shard: Shard<Work>, place: Place): Job {
  const target = formatTarget(plan.target);
  const count = place.of === 1 ? "" : ` (${place.at + 1} of ${place.of})`;
  return {
    name: `${target}, ${plan.interpreter.abi}${count}`,
    target,
    python: pythonWord(plan.interpreter),
    packages: shard.items.map(({ line }) => line).join("\n"),
    strategy: place.strategy,
    native: place.native,
    runner: place.labels,
    seconds: Math.round(shard.seconds),
  };
}

function runnerOf(target: Target, runners: readonly RunnerLine[]): RunnerPlace {
  const line =
    runners.find((one) => one.target?.name === target.name) ??
    runners.find((one) => one.target === null);
  if (line === undefined) return { labels: [USUAL_RUNNER], native: isHosted(target) };
  return { labels: line.labels, native: line.machine?.name === target.name };
}

/** GitHub's usual runner is an amd64 one with glibc. */
function isHosted({ architecture, libc }: Target): boolean {
  return architecture === "amd64" && libc === "gnu";
}

function total(work: readonly Work[]): number {
  return work.reduce((sum, { seconds }) => sum + seconds, 0);
}
