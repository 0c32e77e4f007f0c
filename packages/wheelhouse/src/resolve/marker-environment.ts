import type { Interpreter, OperatingSystem, Target } from "@wainwright/platform";

interface SystemWords {
  readonly sysPlatform: string;
  readonly osName: string;
  readonly platformSystem: string;
}

/** What Python calls each system: `sys.platform`, `os.name` and `platform.system()`. */
const SYSTEM_WORDS: Readonly<Record<OperatingSystem, SystemWords>> = {
  linux: { sysPlatform: "linux", osName: "posix", platformSystem: "Linux" },
  macos: { sysPlatform: "darwin", osName: "posix", platformSystem: "Darwin" },
  windows: { sysPlatform: "win32", osName: "nt", platformSystem: "Windows" },
  wasm: { sysPlatform: "emscripten", osName: "posix", platformSystem: "Emscripten" },
};

/** `platform.python_implementation()`; `sys.implementation.name` is the same in lower case. */
const IMPLEMENTATIONS = { cp: "CPython", pp: "PyPy" } as const;

/**
 * Gives the values of environment markers for an interpreter on a target. The patch version, the kernel's release and version
 * are not known.
 *
 * See https://packaging.python.org/en/latest/specifications/dependency-specifiers/#environment-markers (PEP 508).
 */
export function markerValues(
  target: Target,
  interpreter: Interpreter,
): Readonly<Record<string, string>> {
  const { sysPlatform, osName, platformSystem } = SYSTEM_WORDS[target.os];
  const implementation = IMPLEMENTATIONS[interpreter.implementation];
  return {
    sys_platform: sysPlatform,
    os_name: osName,
    platform_system: platformSystem,
    platform_machine: target.unameMachine,
    implementation_name: implementation.toLowerCase(),
    platform_python_implementation: implementation,
    python_version: `${interpreter.major}.${interpreter.minor}`,
  };
}

/**
 * Writes the marker that is true for an interpreter on a target and for nothing else, so that a resolver leaves
 * out what does not apply there. What is not known stays open: what depends on it may apply.
 */
export function markerEnvironment(target: Target, interpreter: Interpreter): string {
  return Object.entries(markerValues(target, interpreter))
    .map(([name, value]) => `${name} == '${value}'`)
    .join(" and ");
}
