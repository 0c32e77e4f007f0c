import type { Interpreter, Target } from "@wainwright/platform";
import { parseInterpreter, parseWheelTags, targetsOfPlatformTag } from "@wainwright/platform";

/** Says where a wheel is imported. */
export interface ImportPlace {
  readonly target: Target;
  readonly interpreter: Interpreter;
}

/** Is what is known besides the wheel's tags; null where nothing was asked for. */
export interface ImportWishes {
  readonly target: Target | null;
  readonly interpreter: Interpreter | null;
  /** Where a wheel for every machine is imported when no target was asked for. */
  readonly host: Target;
}

const USUAL: Interpreter = {
  implementation: "cp",
  major: 3,
  minor: 11,
  freeThreaded: false,
  abi: "cp311",
};

/** Decides in which userland and Python a wheel with these tags is imported: what was asked for, else the first that its tags name. */
export function importPlace(tags: readonly string[], wishes: ImportWishes): ImportPlace {
  const parsed = tags.flatMap((tag) => {
    const read = parseWheelTags(tag);
    return read.ok ? read.tags : [];
  });
  const named = parsed
    .filter((tag) => tag.platform !== "any")
    .flatMap((tag) => targetsOfPlatformTag(tag.platform));
  const interpreters = parsed.flatMap(({ python, abi }) => interpreterOf(python, abi));
  return {
    target: wishes.target ?? named[0] ?? wishes.host,
    interpreter: wishes.interpreter ?? oldest(interpreters) ?? USUAL,
  };
}

// A stable ABI is imported by the interpreter that it begins with, whose own ABI the userland has.
function interpreterOf(python: string, abi: string): readonly Interpreter[] {
  const isStable = abi === "abi3" || abi === "none";
  const read = parseInterpreter(isStable ? python : `${python}-${abi}`);
  return read.ok ? [read.interpreter] : [];
}

function oldest(interpreters: readonly Interpreter[]): Interpreter | null {
  return interpreters.toSorted((a, b) => a.minor - b.minor)[0] ?? null;
}
