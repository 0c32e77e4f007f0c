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

/**
 * Divides work among jobs so that the longest is as short as can be: the largest piece first, each to the job that
 * has the least (Graham's LPT rule, at most 4/3 of the best). No more jobs are used than shorten the run: one piece
 * takes as long as it takes, and a job is worth its setting up.
 * @returns the longest first; none without work.
 */
export function shardBuilds<T extends Weighed>(
  items: readonly T[],
  mostJobs: number,
): readonly Shard<T>[] {
  const jobs = Math.min(usefulJobs(items), Math.max(1, mostJobs));
  const shards = Array.from({ length: jobs }, () => ({ items: Array.of<T>(), seconds: 0 }));
  for (const item of items.toSorted((a, b) => b.seconds - a.seconds)) {
    const lightest = shards.reduce((best, shard) => (shard.seconds < best.seconds ? shard : best));
    lightest.items.push(item);
    lightest.seconds += item.seconds;
  }
  return shards.filter((shard) => shard.items.length > 0).toSorted((a, b) => b.seconds - a.seconds);
}

/** Tells how many jobs shorten a run of this work. */
export function usefulJobs(items: readonly Weighed[]): number {
  const total = items.reduce((sum, { seconds }) => sum + seconds, 0);
  const longest = items.reduce((most, { seconds }) => Math.max(most, seconds), SET_UP_SECONDS);
  return Math.min(items.length, Math.max(1, Math.ceil(total / longest)));
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
