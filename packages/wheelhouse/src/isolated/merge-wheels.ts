import { basename } from "node:path/posix";
import { normalizeProjectName, parseWheelName } from "@wainwright/wheel";

/**
 * Puts wheels of two origins into one list with each distribution once: two of one cannot be in one environment, and the first
 * list's is taken.
 * @param first,second wheels' paths.
 */
export function mergeWheels(
  first: readonly string[],
  second: readonly string[],
): readonly string[] {
  const taken = new Set(first.map(distributionOf));
  return [...first, ...second.filter((file) => !taken.has(distributionOf(file)))];
}

function distributionOf(file: string): string {
  const parsed = parseWheelName(basename(file));
  return parsed.ok ? normalizeProjectName(parsed.name.distribution) : file;
}
