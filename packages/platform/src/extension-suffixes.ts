import type { Interpreter } from "./interpreter.ts";
import type { Target } from "./target.ts";

/** From here on the middle of a suffix tells musl from glibc (CPython's Misc/platform_triplet.c). */
const FIRST_WITH_MUSL_TRIPLET = 11;
/** The version that brought abi3t (PEP 803) and platform names in stable ABI suffixes (CPython's gh-122931). */
const FIRST_WITH_ABI3T = 15;

function isOldMusl(interpreter: Interpreter, target: Target): boolean {
  return target.libc === "musl" && interpreter.minor < FIRST_WITH_MUSL_TRIPLET;
}

/** PyPy calls both kinds of 32-bit x86 just that. */
function pypyTriplet(target: Target, triplet: string): string {
  return target.architecture === "i686" ? triplet.replace("i386", "x86") : triplet;
}

function versionSuffix(interpreter: Interpreter, target: Target, triplet: string): string {
  const { major, minor, freeThreaded } = interpreter;
  const end = target.os === "windows" ? "pyd" : "so";
  if (interpreter.implementation === "pp") {
    return `.pypy${major}${minor}-pp73-${pypyTriplet(target, triplet)}.${end}`;
  }
  const version = `${major}${minor}${freeThreaded ? "t" : ""}`;
  const name = target.os === "windows" ? `cp${version}` : `cpython-${version}`;
  // CPython 3.7 and older on Windows and Linux alike had the allocator's flag here, as in their ABI tag.
  const flag = interpreter.minor <= 7 && target.os !== "windows" ? "m" : "";
  return `.${name}${flag}-${triplet}.${end}`;
}

/** Suffixes of the stable ABI, as CPython's Python/dynload_shlib.c orders them. */
function stableSuffixes(interpreter: Interpreter, triplet: string): readonly string[] {
  if (interpreter.minor < FIRST_WITH_ABI3T) {
    return [".abi3.so"];
  }
  const abi3t = [`.abi3t-${triplet}.so`, ".abi3t.so"];
  return interpreter.freeThreaded ? abi3t : [`.abi3-${triplet}.so`, ".abi3.so", ...abi3t];
}

/**
 * Lists the file name endings under which importlib takes an extension module, in the order in which it looks
 * (`importlib.machinery.EXTENSION_SUFFIXES`).
 *
 * Measured on 3.11 (`.cpython-311-x86_64-linux-gnu.so`, `.abi3.so`, `.so`) and on 3.15; PyPy takes its own suffix
 * only. Free-threaded 3.13 and 3.14 list `.abi3.so` although they cannot load what is inside.
 */
export function extensionSuffixes(interpreter: Interpreter, target: Target): readonly string[] {
  const triplet = extensionTriplet(interpreter, target);
  const own = versionSuffix(interpreter, target, triplet);
  if (interpreter.implementation === "pp") {
    return [own];
  }
  return target.os === "windows"
    ? [own, ".pyd"]
    : [own, ...stableSuffixes(interpreter, triplet), ".so"];
}

function extensionTriplet(interpreter: Interpreter, target: Target): string {
  const triplet = target.extSuffixTriplet;
  return isOldMusl(interpreter, target) ? triplet.replace("musl", "gnu") : triplet;
}

/**
 * Gives the file name ending that a build for the interpreter writes: EXT_SUFFIX, or for a stable ABI its plain
 * suffix (`.abi3.so`, on Windows `.pyd`), which every version from the first on takes.
 */
export function extSuffix(interpreter: Interpreter, target: Target): string {
  const stable = interpreter.abi === "abi3" || interpreter.abi === "abi3t";
  if (stable) {
    return target.os === "windows" ? ".pyd" : `.${interpreter.abi}.so`;
  }
  return versionSuffix(interpreter, target, extensionTriplet(interpreter, target));
}

/**
 * Lists EXT_SUFFIX of other builds of the same interpreter and target: on musl before 3.11 upstream's CPython wrote
 * `-linux-gnu`, Alpine's and later ones `-linux-musl`, and wheels of both kinds exist.
 */
export function otherBuildSuffixes(interpreter: Interpreter, target: Target): readonly string[] {
  return isOldMusl(interpreter, target)
    ? [versionSuffix(interpreter, target, target.extSuffixTriplet)]
    : [];
}
