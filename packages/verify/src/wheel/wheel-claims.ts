import type { Interpreter, LibcFloor, Target, WheelTag } from "@wainwright/platform";
import {
  extensionSuffixes,
  isStableAbi,
  otherBuildSuffixes,
  parseInterpreter,
  parsePlatformTag,
  targetsOfPlatformTag,
} from "@wainwright/platform";

/** What one platform tag says of one target: that the wheel works there from a floor on. */
export type PlatformClaim = {
  readonly tag: string;
  readonly target: Target;
  /** Null where the tag promises none (linux_*, win_*). */
  readonly floor: LibcFloor | null;
};

/** What a wheel's tags claim. */
export type WheelClaims = {
  readonly tags: readonly WheelTag[];
  /** Whether it claims to be for every machine. */
  readonly isPure: boolean;
  /** Empty for a pure wheel. */
  readonly platforms: readonly PlatformClaim[];
  /** Platform tags that no target of the table has. */
  readonly unknownPlatforms: readonly string[];
  /** The suffixes under which the tagged Pythons look for extension modules; null when the tags name no Python (py3). */
  readonly suffixes: readonly string[] | null;
  /** Suffixes that only some builds of the tagged Pythons look for. */
  readonly doubtfulSuffixes: readonly string[];
};

/** Tells what a wheel's tags claim. */
export function wheelClaims(tags: readonly WheelTag[]): WheelClaims {
  const platformTags = distinct(tags.map((tag) => tag.platform));
  const native = platformTags.filter((tag) => tag !== "any");
  const platforms = native.flatMap(claimsOf);
  const interpreters = interpretersOf(tags);
  const targets = distinct(platforms.map((claim) => claim.target));
  const each = (list: (interpreter: Interpreter, target: Target) => readonly string[]) =>
    distinct((interpreters ?? []).flatMap((one) => targets.flatMap((target) => list(one, target))));
  return {
    tags,
    isPure: native.length === 0,
    platforms,
    unknownPlatforms: native.filter((tag) => claimsOf(tag).length === 0),
    suffixes: interpreters === null || targets.length === 0 ? null : each(loadableSuffixes),
    doubtfulSuffixes: each(otherBuildSuffixes),
  };
}

function claimsOf(tag: string): readonly PlatformClaim[] {
  const parsed = parsePlatformTag(tag);
  const floor = parsed !== null && "floor" in parsed ? parsed.floor : null;
  return targetsOfPlatformTag(tag).map((target) => ({ tag, target, floor }));
}

// A wheel of the stable ABI also serves later Pythons, which do not look for the first one's own suffix.
function loadableSuffixes(interpreter: Interpreter, target: Target): readonly string[] {
  const suffixes = extensionSuffixes(interpreter, target);
  return isStableAbi(interpreter) ? suffixes.slice(1) : suffixes;
}

function interpretersOf(tags: readonly WheelTag[]): readonly Interpreter[] | null {
  const names = distinct(
    tags.map(({ python, abi }) => (abi === "none" ? python : `${python}-${abi}`)),
  );
  const parsed = names.map(parseInterpreter);
  const interpreters = parsed.flatMap((one) => (one.ok ? [one.interpreter] : []));
  return interpreters.length === names.length ? interpreters : null;
}

function distinct<T>(values: readonly T[]): readonly T[] {
  return Array.from(new Set(values));
}
