import { inputsInvalid } from "@wainwright/core";
import { compareLibcFloors, type LibcFloor, type Target } from "@wainwright/platform";
import type { RustRequest } from "@wainwright/toolchain";
import type { Inputs } from "./inputs.ts";

/** Says what is to be set up, proved, probed and exported. */
export interface Plan {
  readonly request: Required<RustRequest>;
  readonly probe: boolean;
  /** The target that cargo is to build for unasked; null for none. */
  readonly buildTarget: Target | null;
}

/**
 * Decides what is wanted, from the inputs alone.
 * @param workingDirectory is absolute.
 * @throws Failure `inputs-invalid` that tells every problem between inputs.
 */
export function plan(inputs: Inputs, workingDirectory: string): Plan {
  const specs = [...inputs.target, ...inputs.targets];
  const targets = [...new Map(specs.map(({ target }) => [target.name, target])).values()];
  const [only, ...others] = targets;
  const problems = [
    ...(only === undefined ? ["target: is required (or targets)"] : []),
    ...(inputs["set-build-target"] && others.length > 0
      ? ["set-build-target: cargo builds for one target unasked, and several are named"]
      : []),
  ];
  if (problems.length > 0 || only === undefined) throw inputsInvalid(problems);
  return {
    request: {
      targets,
      toolchain: inputs.toolchain,
      components: inputs.components,
      linker: inputs.linker,
      glibc: oldest([inputs.glibc, ...specs.map(({ floor }) => floor)]),
      runner: inputs.runner,
      workingDirectory,
      packages: inputs.packages,
    },
    probe: inputs.probe,
    buildTarget: inputs["set-build-target"] ? only : null,
  };
}

/** What runs with the oldest runs with all of them. */
function oldest(floors: readonly (LibcFloor | null)[]): LibcFloor | null {
  const given = floors.flatMap((floor) => (floor?.libc === "gnu" ? [floor] : []));
  return given.toSorted(compareLibcFloors)[0] ?? null;
}
