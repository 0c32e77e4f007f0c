import type { OperatingSystem } from "@wainwright/platform";
import type { CCompiler } from "./c-compiler.ts";

/**
 * Writes a CMake toolchain file (cmake-toolchains(7)): programs are found on the host, headers and libraries below the
 * target's own folder only, be it empty.
 */
export function cmakeToolchain(compiler: CCompiler, root: string): string {
  const { target, cc, cxx, ar, ranlib } = compiler;
  return [
    `set(CMAKE_SYSTEM_NAME ${SYSTEMS[target.os]})`,
    `set(CMAKE_SYSTEM_PROCESSOR ${target.unameMachine})`,
    `set(CMAKE_C_COMPILER ${quoted(cc)})`,
    `set(CMAKE_CXX_COMPILER ${quoted(cxx)})`,
    `set(CMAKE_ASM_COMPILER ${quoted(cc)})`,
    `set(CMAKE_AR ${quoted(ar)} CACHE FILEPATH "")`,
    `set(CMAKE_RANLIB ${quoted(ranlib)} CACHE FILEPATH "")`,
    `set(CMAKE_FIND_ROOT_PATH ${quoted(root)})`,
    "set(CMAKE_FIND_ROOT_PATH_MODE_PROGRAM NEVER)",
    ...["LIBRARY", "INCLUDE", "PACKAGE"].map(
      (what) => `set(CMAKE_FIND_ROOT_PATH_MODE_${what} ONLY)`,
    ),
    "",
  ].join("\n");
}

/** As cmake-variables(7), CMAKE_SYSTEM_NAME, has them. */
const SYSTEMS: Readonly<Record<OperatingSystem, string>> = {
  linux: "Linux",
  macos: "Darwin",
  windows: "Windows",
  wasm: "Generic",
};

/** A bracket argument holds any text but its own end (cmake-language(7)). */
function quoted(text: string): string {
  return `[==[${text}]==]`;
}
