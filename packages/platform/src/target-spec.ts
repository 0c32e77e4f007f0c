import { formatLibcFloor, type LibcFloor } from "./libc-floor.ts";
import type { Target } from "./target.ts";

/** Holds a target together with the oldest C library that the result has to run on, when one is asked. */
export interface TargetSpec {
  readonly target: Target;
  readonly floor: LibcFloor | null;
}

/** Writes a target as its name, followed by `.major.minor` when there is a floor, e.g. `armv7-linux-gnu.2.36`. */
export function formatTarget(spec: TargetSpec): string {
  return spec.floor === null
    ? spec.target.name
    : `${spec.target.name}.${formatLibcFloor(spec.floor)}`;
}
