import { type ChosenProgram, isLibrary } from "./chosen-programs.ts";
import type { RustProgramsRequest } from "./rust-programs-request.ts";

/** Writes the arguments with which cargo builds the programs, and says what it made. */
export function cargoBuildArguments(
  request: RustProgramsRequest,
  programs: readonly ChosenProgram[],
): readonly string[] {
  const { target, packages, profile, features, locked, args } = request;
  return [
    ...["build", "--message-format=json-render-diagnostics"],
    ...["--target", target.target.rustTriple, "--profile", profile],
    ...(locked ? ["--locked"] : []),
    ...packages.flatMap((name) => ["-p", name]),
    ...kindArguments(request, programs),
    ...(features.length > 0 ? ["--features", features.join(",")] : []),
    ...(request.allFeatures ? ["--all-features"] : []),
    ...(request.noDefaultFeatures ? ["--no-default-features"] : []),
    ...args,
  ];
}

/** Programs that need features which are off are left out by `--bins`, and refused by `--bin`. */
function kindArguments(
  { bins }: RustProgramsRequest,
  programs: readonly ChosenProgram[],
): readonly string[] {
  const libraries = programs.some(({ target }) => isLibrary(target)) ? ["--lib"] : [];
  const others = programs.filter(({ target }) => !isLibrary(target));
  if (bins.length === 0) return [...libraries, ...(others.length > 0 ? ["--bins"] : [])];
  return [...libraries, ...others.flatMap(({ target }) => ["--bin", target.name])];
}
