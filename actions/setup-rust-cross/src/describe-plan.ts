import { formatLibcFloor } from "@wainwright/platform";
import type { Plan } from "./plan.ts";

/** Says what a plan would do, a line a step, each to follow the word "would". */
export function describePlan({ request, probe, buildTarget }: Plan): readonly string[] {
  const { targets, toolchain, components, linker, glibc, packages, runner } = request;
  const floor = glibc === null ? "" : `, for glibc ${formatLibcFloor(glibc)} and newer`;
  return [
    `take ${toolchain === null ? "the project's Rust, or the host's" : `Rust ${toolchain}`}, and where it lacks a standard library, rustup's or Debian's`,
    ...(components.length === 0 ? [] : [`add the components ${components.join(", ")}`]),
    ...(packages.length === 0
      ? []
      : [`unpack the target's Debian packages ${packages.join(", ")}`]),
    ...targets.map(
      ({ rustTriple }) =>
        `set up ${rustTriple} (linker ${linker}, runner ${runner}${floor}), and prove it by building a program`,
    ),
    ...(probe ? ["probe each target's C compiler for GCC bug 95189 at -O2 and -O3"] : []),
    ...(buildTarget === null ? [] : [`set CARGO_BUILD_TARGET=${buildTarget.rustTriple}`]),
  ];
}
