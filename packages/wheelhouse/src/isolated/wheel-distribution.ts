import { basename } from "node:path/posix";
import { normalizeProjectName, parseWheelName } from "@wainwright/wheel";

/** Gives the normalised name (PEP 503) of the distribution that a wheel's path names; of any other path the path itself. */
export function wheelDistribution(path: string): string {
  const parsed = parseWheelName(basename(path));
  return parsed.ok ? normalizeProjectName(parsed.name.distribution) : path;
}
