import { basename } from "node:path/posix";
import { normalizeProjectName, parseWheelName } from "@wainwright/wheel";
import type { PlannedPackage } from "../plan/planned-package.ts";

/** Is what was planned, with the version that its wheel has. */
interface Named {
  readonly planned: PlannedPackage;
  readonly version: string;
}

/**
 * Gives what was planned its wheel's version, and its name where the plan had only a place to go by: a folder may be called
 * anything.
 * @param file the wheel's path.
 */
export function namedByWheel(planned: PlannedPackage, file: string): Named {
  const parsed = parseWheelName(basename(file));
  if (!parsed.ok) return { planned, version: planned.version ?? "" };
  const { distribution, version } = parsed.name;
  if (planned.version !== null) return { planned, version };
  return { planned: { ...planned, name: normalizeProjectName(distribution) }, version };
}
