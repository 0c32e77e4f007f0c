import { findTarget, parseInterpreter } from "@wainwright/platform";

/** Gives the machine and the Python that benchmarks are about: ARMv7 with glibc, CPython 3.11. */
export function armv7() {
  const target = findTarget({ architecture: "armv7", os: "linux", libc: "gnu" });
  const parsed = parseInterpreter("3.11");
  if (target === null || !parsed.ok) throw new Error("the table has no armv7");
  return { target, interpreter: parsed.interpreter };
}
