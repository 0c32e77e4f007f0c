/** Is a piece of work that cannot be divided. */
export interface Weighed {
  readonly seconds: number;
}

/** Is what one job has to do. */
export interface Shard<T extends Weighed> {
  readonly items: readonly T[];
  readonly seconds: number;
}

/** What a job costs before it builds anything (its machine, userland and compilers): less work is not worth one. */
const SET_UP_SECONDS = 60;

/** Tells which other pieces a piece needs in its own job. */
type Needs<T> = (item: T) => readonly T[];
const NOTHING = () => [];

/**
 * Divides work among jobs so that the longest is as short as can be: the largest piece first, with what it needs, each to
 * the job that is then the least (Graham's LPT rule, at most 4/3 of the best where pieces need nothing). What several jobs
 * need, each of them does. No more jobs are used than shorten the run: one piece takes as long as it takes, and a job is
 * worth its setting up.
 * @returns the longest first; none without work.
 */
export function shardBuilds<T extends Weighed>(
  items: readonly T[],
  mostJobs: number,
  needsOf: Needs<T> = NOTHING,
): readonly Shard<T>[] {
  const jobs = Math.min(usefulJobs(items, needsOf), Math.max(1, mostJobs));
  const shards = Array.from({ length: jobs }, () => ({ items: new Set<T>(), seconds: 0 }));
  const wholes = items.map((item) => withNeeded(item, needsOf));
  const placed = new Set<T>();
  for (const whole of wholes.toSorted((a, b) => b.seconds - a.seconds)) {
    if (placed.has(whole.item)) continue;
    const offers = shards.map((shard) => ({ shard, seconds: secondsWith(shard, whole) }));
    const best = offers.reduce((one, other) => (other.seconds < one.seconds ? other : one));
    best.shard.seconds = best.seconds;
    for (const item of whole.all) {
      best.shard.items.add(item);
      placed.add(item);
    }
  }
  return shards
    .filter((shard) => shard.items.size > 0)
    .map(({ items: held, seconds }) => ({ items: [...held], seconds }))
    .toSorted((a, b) => b.seconds - a.seconds);
}

/** Tells how many jobs shorten a run of this work. */
export function usefulJobs<T extends Weighed>(
  items: readonly T[],
  needsOf: Needs<T> = NOTHING,
): number {
  const longest = items.reduce(
    (most, item) => Math.max(most, withNeeded(item, needsOf).seconds),
    SET_UP_SECONDS,
  );
  return Math.min(items.length, Math.max(1, Math.ceil(secondsOf(items) / longest)));
}

interface Whole<T> {
  readonly item: T;
  /** With all that it needs, and what those need. */
  readonly all: ReadonlySet<T>;
  readonly seconds: number;
}

function withNeeded<T extends Weighed>(item: T, needsOf: Needs<T>): Whole<T> {
  const all = new Set([item]);
  // A set gives what is added to it while it is walked.
  for (const one of all) for (const needed of needsOf(one)) all.add(needed);
  return { item, all, seconds: secondsOf(all) };
}

function secondsWith<T extends Weighed>(
  shard: { readonly items: ReadonlySet<T>; readonly seconds: number },
  { all }: Whole<T>,
): number {
  return shard.seconds + secondsOf([...all].filter((item) => !shard.items.has(item)));
}

function secondsOf(items: Iterable<Weighed>): number {
  return [...items].reduce((sum, { seconds }) => sum + seconds, 0);
}

/**
 * Divides a limit of jobs among groups: each gets what it can use where that fits, and else at least one and a part
 * by its work.
 * @returns as many numbers as groups, none above the group's `useful`; null when there are more groups than jobs.
 */
export function divideJobs(
  groups: readonly { readonly useful: number; readonly seconds: number }[],
  mostJobs: number,
): readonly number[] | null {
  if (groups.length > mostJobs) return null;
  const given = groups.map(({ useful }) => Math.min(1, useful));
  const need = (index: number): number => {
    const group = groups[index];
    const jobs = given[index] ?? 0;
    return group === undefined || jobs >= group.useful ? -1 : group.seconds / Math.max(jobs, 1);
  };
  for (let left = mostJobs - totalOf(given); left > 0; left -= 1) {
    const neediest = groups.reduce<number>((best, _, at) => (need(at) > need(best) ? at : best), 0);
    if (groups.length === 0 || need(neediest) < 0) break;
    given[neediest] = (given[neediest] ?? 0) + 1;
  }
  return given;
}

function totalOf(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
