import type { Failure } from "@wainwright/core";
import { parseInterpreter, parseTarget } from "@wainwright/platform";
import type { PlannedPackage } from "@wainwright/wheelhouse";
import type { Built } from "../src/outputs.ts";

/** Makes what came of builds for ARMv7 that failed, by the package's name. */
export function failedBuilds<T>(
  causes: Readonly<Record<string, T>>,
  failure: (cause: T) => Failure,
): Built {
  const target = parseTarget("armv7");
  const python = parseInterpreter("3.11");
  if (!target.ok || !python.ok) throw new Error("no target");
  const plan = {
    target: { target: target.target, floor: null },
    interpreter: python.interpreter,
    floor: null,
    packages: [],
  };
  const outcomes = Object.entries(causes).map(([name, cause]) => {
    const planned: PlannedPackage = {
      name,
      version: "1.0",
      marker: null,
      origin: "missing",
      code: "sdist-missing",
      reason: "it is made up",
    };
    return { ok: false, planned, failure: failure(cause), seconds: 1 } as const;
  });
  return { plan, outcomes, seconds: 1, cache: [], proof: null };
}
