import { type Interpreter, isStableAbi, pythonTag } from "./interpreter.ts";
import type { LibcFloor } from "./libc-floor.ts";
import { platformTags } from "./platform-tags.ts";
import type { Target } from "./target.ts";
import type { WheelTag } from "./wheel-tag.ts";

/** The first CPython with a stable ABI; `packaging` lists its abi3t from there on too. */
const FIRST_STABLE = 2;

function on(platforms: readonly string[], python: string, abi: string): readonly WheelTag[] {
  return platforms.map((platform) => ({ python, abi, platform }));
}

/** The minor versions before `minor`, newest first, down to `last`. */
function before(minor: number, last: number): readonly number[] {
  return Array.from({ length: Math.max(0, minor - last) }, (_, step) => minor - 1 - step);
}

function cpythonTags(interpreter: Interpreter, platforms: readonly string[]): readonly WheelTag[] {
  const python = pythonTag(interpreter);
  const stable = interpreter.freeThreaded ? "abi3t" : "abi3";
  const own = isStableAbi(interpreter) ? [] : on(platforms, python, interpreter.abi);
  return [
    ...own,
    ...on(platforms, python, stable),
    ...on(platforms, python, "none"),
    ...before(interpreter.minor, FIRST_STABLE).flatMap((minor) =>
      on(platforms, `cp${interpreter.major}${minor}`, stable),
    ),
  ];
}

function pypyTags(interpreter: Interpreter, platforms: readonly string[]): readonly WheelTag[] {
  const python = pythonTag(interpreter);
  return [...on(platforms, python, interpreter.abi), ...on(platforms, python, "none")];
}

/** The tags of code without an ABI: for the platform, then for any, each from the newest Python down. */
function pythonOnlyTags(
  interpreter: Interpreter,
  platforms: readonly string[],
): readonly WheelTag[] {
  const { major, minor } = interpreter;
  const older = before(minor, 0).map((version) => `py${major}${version}`);
  const pythons = [`py${major}${minor}`, `py${major}`, ...older];
  const own = interpreter.implementation === "pp" ? `pp${major}` : pythonTag(interpreter);
  return [
    ...pythons.flatMap((python) => on(platforms, python, "none")),
    ...on(["any"], own, "none"),
    ...pythons.flatMap((python) => on(["any"], python, "none")),
  ];
}

/**
 * Lists the tags of the wheels that an interpreter on a target accepts, the preferred one first.
 *
 * `floor` is the version of the C library on the machine (see platformTags); of an interpreter with a stable ABI
 * only what that ABI accepts is listed. The order is that of `packaging.tags.sys_tags()` in PyPA's packaging 26.3.
 */
export function acceptedTags(
  interpreter: Interpreter,
  target: Target,
  floor: LibcFloor | null,
): readonly WheelTag[] {
  const platforms = platformTags(target, floor);
  const native =
    interpreter.implementation === "cp"
      ? cpythonTags(interpreter, platforms)
      : pypyTags(interpreter, platforms);
  return [...native, ...pythonOnlyTags(interpreter, platforms)];
}
