import { parseInterpreter, parseTarget } from "@wainwright/platform";
import type { PlannedPackage, TargetPlan } from "@wainwright/wheelhouse";

/** Makes a plan of these packages for a target and Python. */
export function targetPlan(
  name: string,
  python: string,
  packages: readonly PlannedPackage[],
): TargetPlan {
  const target = parseTarget(name);
  const read = parseInterpreter(python);
  if (!target.ok || !read.ok) throw new Error(`${name} ${python}`);
  const spec = { target: target.target, floor: target.floor };
  return { target: spec, interpreter: read.interpreter, floor: target.floor, packages };
}

/** Is a package that has to be built. */
export function built(name: string, needs: readonly string[] = []): PlannedPackage {
  const file = { name: `${name}-1.0.tar.gz`, url: "u", sha256: "a1".repeat(32), size: null };
  const maturin = { backend: "maturin", builder: "maturin", pure: false } as const;
  const system = { ...maturin, requires: [], needs };
  return {
    name,
    version: "1.0",
    marker: null,
    origin: "build",
    source: { kind: "sdist", file },
    system,
  };
}

/** Is a package that the index has a wheel of. */
export function had(name: string): PlannedPackage {
  const file = {
    name: `${name}-1.0-py3-none-any.whl`,
    url: "u",
    sha256: "b2".repeat(32),
    size: null,
  };
  const wheel = { file, tag: "py3-none-any", place: null };
  return { name, version: "1.0", marker: null, origin: "pure", wheel, otherwise: null };
}

/** Is a package that cannot be had. */
export function absent(name: string): PlannedPackage {
  const reason = "no wheel fits | really";
  return { name, version: "1.0", marker: null, origin: "missing", code: "sdist-missing", reason };
}
