import { extSuffix, type Interpreter, type TargetSpec } from "@wainwright/platform";
import type { Report } from "@wainwright/verify";

/** Says what a program needs of the Python and the machine that start it. */
export interface StartNeeds {
  /** As people call the program. */
  readonly name: string;
  readonly target: string;
  readonly python: readonly [number, number];
  /** Whether only that version will do: something inside is for its ABI alone. */
  readonly exact: boolean;
  /** What the names of extension modules end with there (EXT_SUFFIX), or hold; null where nothing native is inside. */
  readonly suffix: string | null;
  /** The oldest glibc that all native files work with; null for any. */
  readonly glibc: readonly [number, number] | null;
}

/** Derives from the wheels of a program what it needs. */
export function startNeeds(
  name: string,
  made: { readonly target: TargetSpec; readonly interpreter: Interpreter },
  reports: readonly Report[],
): StartNeeds {
  const { target, interpreter } = made;
  const native = reports.filter(({ files }) => files.length > 0);
  const exact = native.some(({ tags }) => tags.some((tag) => !/-(?:abi3t?|none)-/.test(tag)));
  const floors = native.flatMap(({ floor }) => (floor === null ? [] : [pairOf(floor.glibc)]));
  const [newest = null] = floors.toSorted((a, b) => b[0] - a[0] || b[1] - a[1]);
  return {
    name,
    target: target.target.name,
    python: [interpreter.major, interpreter.minor],
    exact,
    suffix: suffixOf(native.length > 0, exact, made),
    glibc: newest,
  };
}

function suffixOf(
  isNative: boolean,
  exact: boolean,
  { target, interpreter }: { readonly target: TargetSpec; readonly interpreter: Interpreter },
): string | null {
  if (!isNative) return null;
  return exact ? extSuffix(interpreter, target.target) : target.target.extSuffixTriplet;
}

function pairOf(version: string): readonly [number, number] {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  return [major, minor];
}

/**
 * Writes the module `_wainwright` that a program starts with: it says in one sentence why this Python, or this machine, is the
 * wrong one, before anything is unpacked. It is read by any Python from 2.7 on.
 * @param then Python that goes on when nothing is wrong; indented by four blanks.
 */
export function startCheck(needs: StartNeeds, then: string): string {
  const wanted = JSON.stringify(JSON.stringify(needs));
  return `# -*- coding: utf-8 -*-
import json
import os
import platform
import sys

NEEDS = json.loads(${wanted})


def problem():
    python = tuple(NEEDS["python"])
    found = sys.version_info[:2]
    if found < python or (NEEDS["exact"] and found != python):
        return "Python %d.%d%s" % (python[0], python[1], "" if NEEDS["exact"] else " or newer")
    if NEEDS["suffix"]:
        from importlib.machinery import EXTENSION_SUFFIXES
        if not any(NEEDS["suffix"] in one for one in EXTENSION_SUFFIXES):
            return "Python %d.%d for %s" % (python[0], python[1], NEEDS["target"])
    if NEEDS["glibc"]:
        try:
            name, version = os.confstr("CS_GNU_LIBC_VERSION").split()
        except (ValueError, OSError, AttributeError):
            return None
        if [int(part) for part in version.split(".")[:2]] < NEEDS["glibc"]:
            return "glibc %d.%d or newer; here is %s" % (NEEDS["glibc"][0], NEEDS["glibc"][1], version)
    return None


def start():
    lacking = problem()
    if lacking:
        sys.exit("%s needs %s.\\nIt is made for %s, and was started by Python %s on %s (%s)." % (
            NEEDS["name"], lacking, NEEDS["target"], platform.python_version(), platform.machine(), sys.executable))
${then}
`;
}
