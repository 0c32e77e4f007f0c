import { extSuffix, type Interpreter, type Target } from "@wainwright/platform";
import { WORK_FOLDER } from "../userland/mount-points.ts";
import { SYSROOT } from "./places.ts";

/**
 * Writes the CMake toolchain file (cmake-toolchains(7)) of a cross build: compilers by their plain names, libraries and headers
 * of the target's root and of what the build itself brings. It is not taken for cross-compiling: what is made runs here,
 * and FindPython asks a Python only where it is not. Versions before 3.21 do so all the same; for them pybind11's names
 * of the target's Python.
 */
export function cmakeCrossFile(target: Target, interpreter: Interpreter): string {
  const { major, minor } = interpreter;
  return [
    "set(CMAKE_SYSTEM_NAME Linux)",
    `set(CMAKE_SYSTEM_PROCESSOR ${target.unameMachine})`,
    "set(CMAKE_CROSSCOMPILING FALSE)",
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
    cached("PYTHON_INCLUDE_DIR", "PATH", `/usr/include/python${major}.${minor}`),
    cached("PYTHON_MODULE_EXTENSION", "STRING", extSuffix(interpreter, target)),
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
