import type { Parsed } from "@wainwright/core";
import { parseTargets, type Target } from "@wainwright/platform";
import { emulatorOf } from "@wainwright/toolchain";

/** Says which platforms are wanted. */
export interface Platforms {
  /** Everything that QEMU has and the machine does not run by itself. */
  readonly all: boolean;
  /** Those that were named, one for each architecture: an emulator does not mind the libc. */
  readonly named: readonly Target[];
}

/** Reads `all`, or platforms in any spelling, separated by commas, blanks or new lines. */
export function parsePlatforms(text: string): Parsed<Platforms> {
  const words = text.split(/[\s,]+/).filter((word) => word !== "");
  const names = words.filter((word) => word.toLowerCase() !== "all");
  const parsed = parseTargets(names.join(","));
  if (!parsed.ok) return { ok: false, problem: parsed.problems.join("; ") };
  if (words.length === 0) return { ok: false, problem: "names no platform" };
  const targets = parsed.targets.map(({ target }) => target);
  const unserved = targets.filter((target) => emulatorOf(target) === null);
  if (unserved.length > 0)
    return {
      ok: false,
      problem: `QEMU's user mode does not run programs of ${unserved.map(({ name }) => name).join(", ")}; name Linux platforms`,
    };
  const named = targets.filter(
    ({ architecture }, index) =>
      targets.findIndex((other) => other.architecture === architecture) === index,
  );
  return { ok: true, value: { all: names.length < words.length, named } };
}
