import type { ManifestProgram } from "@wainwright/manifest";
import {
  acceptedTags,
  type Interpreter,
  parseTarget,
  targetsOfPlatformTag,
  type TargetSpec,
  wheelAbi,
  type WheelTag,
} from "@wainwright/platform";
import { normalizeProjectName } from "@wainwright/wheel";
import type { Distribution } from "../python/distribution.ts";

/** Is one thing that is published, as far as a set is asked for it. */
export interface OfferedItem {
  /** In PEP 503's form. */
  readonly name: string;
  /** Null where nothing says. */
  readonly version: string | null;
  /** @param python null for any. */
  serves(target: TargetSpec | "sdist", python: Interpreter | null): boolean;
}

type Named = Pick<Distribution, "project" | "named" | "kind" | "tags">;

/** Says whom a wheel or source distribution serves. */
export function offeredDistribution({ project, named, kind, tags }: Named): OfferedItem {
  return {
    name: project,
    version: named.version,
    serves: (target, python) =>
      target === "sdist"
        ? kind === "sdist"
        : tags.some((tag) => servesMachine(tag, target) && servesPython(tag, target, python)),
  };
}

/** Says whom a program serves: nobody's Python, and the target that its manifest names. */
export function offeredProgram({ name, version, target }: ManifestProgram): OfferedItem {
  const own = parseTarget(target);
  return {
    ...{ name: normalizeProjectName(name), version },
    serves: (asked) => asked !== "sdist" && own.ok && own.target === asked.target,
  };
}

/** A floor is that of the machine: what needs a newer C library does not serve it. */
function servesMachine({ platform }: WheelTag, { target, floor }: TargetSpec): boolean {
  if (!targetsOfPlatformTag(platform).includes(target)) return false;
  if (floor === null || platform === "any") return true;
  return acceptedTags(ANY_PYTHON, target, floor).some((tag) => tag.platform === platform);
}

/** Platforms are the same for every interpreter. */
const ANY_PYTHON: Interpreter = {
  ...{ implementation: "cp", major: 3, minor: 11, freeThreaded: false, abi: "cp311" },
};

function servesPython(
  tag: WheelTag,
  { target, floor }: TargetSpec,
  python: Interpreter | null,
): boolean {
  if (python === null) return true;
  return acceptedTags(python, target, floor).some((one) => wheelAbi(one) === wheelAbi(tag));
}
