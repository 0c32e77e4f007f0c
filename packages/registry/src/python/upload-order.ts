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

function roundOf({ kind, tags }: Distribution): number {
  if (kind === "sdist") return 2;
  return tags.some(({ platform }) => platform === "any") ? 1 : 0;
}
