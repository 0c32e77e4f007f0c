import { asFailure, Failure, type Host } from "@wainwright/core";
import type { BuildSource, Pin, PlannedPackage } from "./planned-package.ts";
import { readBuildSystem } from "./read-build-system.ts";

/** Plans to build a package. Sources that cannot be had are this package's failure, not the plan's: it is `missing` then. */
export async function planBuild(
  host: Host,
  pin: Pin,
  source: BuildSource,
): Promise<PlannedPackage> {
  try {
    return { ...pin, origin: "build", source, system: await readBuildSystem(host, source) };
  } catch (thrown) {
    const failure = asFailure(thrown);
    if (!(thrown instanceof Failure) || failure.code === "interrupted") throw thrown;
    return missingPin(pin, failure.code, failure.message);
  }
}

/** Says of a package that it cannot be had, and why. */
export function missingPin(pin: Pin, code: Failure["code"], reason: string): PlannedPackage {
  return { ...pin, origin: "missing", code, reason };
}
