import { basename } from "node:path/posix";
import { acceptedTags, formatWheelTag } from "@wainwright/platform";
import { parseWheelName } from "@wainwright/wheel";
import type { TargetPlan } from "../plan/planned-package.ts";
import type { PlannedBuild } from "./build-package.ts";
import type { HousedWheel } from "./housed-wheel.ts";

/**
 * Finds, among wheels built for other Pythons of the same target, one of the same sources that this Python takes as well:
 * one of the stable ABI (PEP 384), or one without native code.
 */
export function reusableWheel(
  earlier: readonly HousedWheel[],
  planned: PlannedBuild,
  { interpreter, target, floor }: Omit<TargetPlan, "packages">,
): HousedWheel | null {
  const accepted = new Set(acceptedTags(interpreter, target.target, floor).map(formatWheelTag));
  const fits = ({ file, planned: other }: HousedWheel): boolean => {
    const parsed = parseWheelName(basename(file));
    return (
      parsed.ok &&
      isOfSame(planned, other) &&
      parsed.name.tags.some(
        (tag) => tag.abi !== interpreter.abi && accepted.has(formatWheelTag(tag)),
      )
    );
  };
  return earlier.find(fits) ?? null;
}

function isOfSame(planned: PlannedBuild, other: HousedWheel["planned"]): boolean {
  return (
    other.origin === "build" &&
    other.name === planned.name &&
    JSON.stringify(other.source) === JSON.stringify(planned.source)
  );
}
