import { wheelDistribution } from "./wheel-distribution.ts";

/**
 * Puts wheels of two origins into one list with each distribution once: two of one cannot be in one environment, and the first
 * list's is taken.
 * @param first,second wheels' paths.
 */
export function mergeWheels(
  first: readonly string[],
  second: readonly string[],
): readonly string[] {
  const taken = new Set(first.map(wheelDistribution));
  return [...first, ...second.filter((file) => !taken.has(wheelDistribution(file)))];
}
