import { type Interpreter, type Target } from "@wainwright/platform";
import { DEBIAN_SUITES, type DebianSuite } from "./debian-suites.ts";

/** Says what a userland is for: starting what was built, or building it there. */
export type UserlandPurpose = "run" | "build";

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
const BUILD_PACKAGES = [
  "python3-venv",
  "python3-dev",
  "gcc",
  "g++",
  "libc6-dev",
  "make",
  "pkg-config",
  "patchelf",
  "bash",
  "sed",
  "grep",
  "findutils",
  "diffutils",
  "mawk",
  "git",
  "ca-certificates",
];

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
    packages: [...RUN_PACKAGES, ...(purpose === "build" ? [...BUILD_PACKAGES, ...suite.rust] : [])],
    managedPython: own === undefined,
  };
}
