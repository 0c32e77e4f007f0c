import {
  type Interpreter,
  type LibcFloor,
  parseLibcFloor,
  type Target,
  type TargetSpec,
  floorKind,
} from "@wainwright/platform";
import { DEBIAN_SUITES, planUserland } from "@wainwright/toolchain";

/** What a machine has at least, where nothing was said: musl of every musllinux image in use, macOS 11, Pyodide's first ABI. */
const USUAL: Readonly<Record<"musl" | "macos" | "pyemscripten", string>> = {
  musl: "1.2",
  macos: "11.0",
  pyemscripten: "2025.0",
};

/**
 * Tells which C library wheels are chosen for: the one named, or the one of the userland that has the
 * interpreter, where the result will be proved.
 */
export function targetFloor(spec: TargetSpec, interpreter: Interpreter): LibcFloor | null {
  const { target, floor } = spec;
  const kind = floorKind(target);
  if (floor !== null || kind === null) return floor;
  return parseLibcFloor(kind, kind === "gnu" ? glibcFor(target, interpreter) : USUAL[kind]);
}

function glibcFor(target: Target, interpreter: Interpreter): string {
  const userland = planUserland(target, interpreter, "run");
  const oldest = DEBIAN_SUITES.find(({ architectures }) =>
    architectures.includes(target.architecture),
  );
  const suite = userland.ok ? userland.suite : oldest;
  return suite?.glibc ?? "2.17";
}
