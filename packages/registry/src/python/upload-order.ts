import type { Distribution } from "./distribution.ts";

/**
 * Parts distributions into rounds, each of which is up before the next begins: wheels for one platform, wheels for any, source
 * distributions. So no installer that could have a wheel sees only a source distribution, and builds it.
 */
export function uploadRounds(
  distributions: readonly Distribution[],
): readonly (readonly Distribution[])[] {
  const rounds: readonly Distribution[][] = [[], [], []];
  for (const one of distributions) rounds[roundOf(one)]?.push(one);
  return rounds.filter((round) => round.length > 0);
}

/** Nothing of a process of uv takes longer than a token serves (trusted publishing: 15 minutes). */
const MOST_FILES = 8;
const MOST_BYTES = 50_000_000;

/** Parts a round into batches that are sent by a process each, so that `width` of them have much the same to do. */
export function uploadBatches(
  round: readonly Distribution[],
  width: number,
): readonly (readonly Distribution[])[] {
  const most = Math.min(MOST_FILES, Math.ceil(round.length / width));
  const batches: Distribution[][] = [];
  let bytes = 0;
  for (const one of round) {
    const last = batches.at(-1);
    bytes += one.size;
    if (last !== undefined && last.length < most && bytes <= MOST_BYTES) last.push(one);
    else {
      batches.push([one]);
      bytes = one.size;
    }
  }
  return batches;
}

function roundOf({ kind, tags }: Distribution): number {
  if (kind === "sdist") return 2;
  return tags.some(({ platform }) => platform === "any") ? 1 : 0;
}
