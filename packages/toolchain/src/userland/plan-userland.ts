import { type Interpreter, type Target } from "@wainwright/platform";
import { DEBIAN_SUITES, type DebianSuite } from "./debian-suites.ts";

/**
 * Says what a userland is for: starting what was built, building it there, building it there with native compilers, or
 * freezing programs with PyInstaller.
 */
export type UserlandPurpose = "run" | "build" | "accelerate" | "freeze";

/** Is the decision how a userland with a certain Python comes to be. */
export type UserlandPlan =
  | {
      readonly ok: true;
      readonly suite: DebianSuite;
      readonly packages: readonly string[];
      /** True where the suite's own Python is another one: uv brings the one asked for. */
      readonly managedPython: boolean;
    }
  | { readonly ok: false; readonly problem: string };

const RUN_PACKAGES = [
  "python3",
  "python3-pip",
  "libgcc-s1",
  "libstdc++6",
  "libc-bin",
  "dash",
  "coreutils",
];
/** What every build needs besides compilers and tools. */
const BASE_PACKAGES = [
  "python3-venv",
  "python3-dev",
  "libc6-dev",
  "bash",
  "sed",
  "grep",
  "findutils",
  "diffutils",
  "mawk",
  "ca-certificates",
];
const TOOL_PACKAGES = ["gcc", "g++", "make", "pkg-config", "patchelf", "git"];

/** Decides, without touching the machine, which Debian suite serves a target and an interpreter. */
export function planUserland(
  target: Target,
  interpreter: Interpreter,
  purpose: UserlandPurpose,
): UserlandPlan {
  const suites = DEBIAN_SUITES.filter(({ architectures }) =>
    architectures.includes(target.architecture),
  );
  const newest = suites.at(-1);
  if (newest === undefined || target.libc !== "gnu")
    return { ok: false, problem: `Debian has no userland of ${target.name}` };
  if (interpreter.implementation !== "cp")
    return { ok: false, problem: "Debian's userlands have CPython only" };
  const wanted = `${interpreter.major}.${interpreter.minor}`;
  const own = interpreter.freeThreaded ? undefined : suites.find(({ python }) => python === wanted);
  const suite = own ?? newest;
  return {
    ok: true,
    suite,
    packages: [...RUN_PACKAGES, ...packagesFor(purpose, suite)],
    managedPython: own === undefined,
  };
}

/** Native compilers take headers and libraries from the userland, those of C++ and Fortran among them. */
function packagesFor(purpose: UserlandPurpose, suite: DebianSuite): readonly string[] {
  switch (purpose) {
    case "run":
      return [];
    case "freeze":
      // A frozen program brings the interpreter's library along, and is put together by objcopy; ldd is a script of bash.
      return ["binutils", `libpython${suite.python}`, "bash"];
    case "build":
      return [...BASE_PACKAGES, ...TOOL_PACKAGES, ...suite.rust];
    case "accelerate":
      return [...BASE_PACKAGES, `libstdc++-${suite.gcc}-dev`, `libgfortran-${suite.gcc}-dev`];
  }
}
