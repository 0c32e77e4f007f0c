import type { Interpreter, Target } from "@wainwright/platform";
import { SYSROOT } from "./places.ts";

/** Names the module with what a target's Python knows of its own making (CPython's sysconfig, `_init_posix`). */
function sysconfigModule({ gnuTriplet }: Target): string {
  return `_sysconfigdata__${gnuTriplet ?? ""}`;
}

/** Says by which variables CPython's own cross build has a Python tell of another (its configure.ac, PYTHON_FOR_BUILD). */
export function sysconfigVariables(target: Target): Readonly<Record<string, string>> {
  return {
    _PYTHON_SYSCONFIGDATA_NAME: sysconfigModule(target),
    _PYTHON_HOST_PLATFORM: `linux-${target.unameMachine}`,
  };
}

/**
 * Writes the `sitecustomize` of the host's Python in a cross build: it finds the target's sysconfig, and answers for the
 * target where a build asks in Python of which machine it is, and how wide a pointer. What it cannot answer for are
 * ctypes, array and platform-dependent formats of struct.pack.
 */
export function crossSite(hostTarget: Target, target: Target, interpreter: Interpreter): string {
  const { major, minor } = interpreter;
  const module = sysconfigModule(target);
  return [
    "import os",
    "import sys",
    "",
    "",
    "class _Sysconfig:",
    "    @staticmethod",
    "    def find_spec(name, path=None, target=None):",
    `        if name != ${text(module)}:`,
    "            return None",
    "        from importlib.util import spec_from_file_location",
    "",
    `        return spec_from_file_location(name, ${text(`${SYSROOT}/usr/lib/python${major}.${minor}/${module}.py`)})`,
    "",
    "",
    "sys.meta_path.insert(0, _Sysconfig)",
    "",
    "_uname = os.uname",
    "",
    "",
    "def _uname_of_target():",
    `    return os.uname_result((*_uname()[:4], ${text(target.unameMachine)}))`,
    "",
    "",
    "os.uname = _uname_of_target",
    ...(hostTarget.bits === target.bits ? [] : pointers(target)),
    "",
  ].join("\n");
}

/** What JSON escapes, Python escapes in the same way. */
function text(word: string): string {
  return JSON.stringify(word);
}

/** On Linux a C `long` is as wide as a pointer. */
function pointers({ bits }: Target): readonly string[] {
  return [
    `sys.maxsize = 2**${bits - 1} - 1`,
    "",
    "import struct",
    "",
    "_calcsize = struct.calcsize",
    "",
    "",
    "def _calcsize_of_target(format):",
    "    text = format.decode() if isinstance(format, bytes) else format",
    '    if text in {*"PlLnN", *(f"@{one}" for one in "PlLnN")}:',
    `        return ${bits / 8}`,
    "    return _calcsize(format)",
    "",
    "",
    "struct.calcsize = _calcsize_of_target",
  ];
}
