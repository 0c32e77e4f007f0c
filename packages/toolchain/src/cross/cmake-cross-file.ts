import type { Interpreter, Target } from "@wainwright/platform";
import { extSuffix } from "@wainwright/platform";
import { WORK_FOLDER } from "../userland/mount-points.ts";
import { SYSROOT } from "./places.ts";

/**
 * Writes the CMake toolchain file (cmake-toolchains(7)) of a cross build: compilers by their plain names, libraries and
 * headers of the target's root and of what the build itself brings, and what FindPython (FindPython(7), "Artifacts
 * Specification") and pybind11 ask of a Python that they may not start.
 */
export function cmakeCrossFile(target: Target, interpreter: Interpreter): string {
  const { major, minor } = interpreter;
  const include = `/usr/include/python${major}.${minor}`;
  const suffix = extSuffix(interpreter, target);
  const soabi = suffix.slice(1, suffix.lastIndexOf("."));
  const perModule = ["Python", "Python3"].flatMap((name) => [
    cached(`${name}_INCLUDE_DIR`, "PATH", include),
    cached(`${name}_SOABI`, "STRING", soabi),
  ]);
  return [
    "set(CMAKE_SYSTEM_NAME Linux)",
    `set(CMAKE_SYSTEM_PROCESSOR ${target.unameMachine})`,
    ...COMPILERS.flatMap(([language, variable, name]) => [
      `if(NOT DEFINED ENV{${variable}})`,
      `  set(CMAKE_${language}_COMPILER ${name})`,
      "endif()",
    ]),
    `set(CMAKE_LIBRARY_ARCHITECTURE ${target.gnuTriplet ?? ""})`,
    `set(CMAKE_FIND_ROOT_PATH ${SYSROOT} ${WORK_FOLDER})`,
    "set(CMAKE_FIND_ROOT_PATH_MODE_PROGRAM NEVER)",
    "set(CMAKE_FIND_ROOT_PATH_MODE_LIBRARY ONLY)",
    "set(CMAKE_FIND_ROOT_PATH_MODE_INCLUDE ONLY)",
    "set(CMAKE_FIND_ROOT_PATH_MODE_PACKAGE BOTH)",
    ...perModule,
    cached("PYTHON_INCLUDE_DIR", "PATH", include),
    cached("PYTHON_MODULE_EXTENSION", "STRING", suffix),
    cached("PYTHON_MODULE_DEBUG_POSTFIX", "STRING", ""),
    "",
  ].join("\n");
}

const COMPILERS = [
  ["C", "CC", "cc"],
  ["CXX", "CXX", "c++"],
  ["Fortran", "FC", "gfortran"],
] as const;

function cached(name: string, type: string, value: string): string {
  return `set(${name} "${value}" CACHE ${type} "")`;
}
