import { nearest } from "@wainwright/platform";
import type { CargoMetadata, CargoPackage, CargoTarget } from "./cargo-metadata.ts";
import type { RustProgramsRequest } from "./rust-programs-request.ts";

/** Is one program that cargo is to build. */
export interface ChosenProgram {
  readonly package: CargoPackage;
  readonly target: CargoTarget;
}

/** Gives the programs, or why they cannot be told. */
export type ChosenPrograms =
  | { readonly ok: true; readonly programs: readonly ChosenProgram[] }
  | {
      readonly ok: false;
      readonly code: "entry-point-unclear" | "outputs-collide" | "inputs-invalid";
      readonly problem: string;
    };

/** Decides which of a workspace's programs are built, as cargo does in that folder. */
export function choosePrograms(
  metadata: CargoMetadata,
  request: Pick<RustProgramsRequest, "packages" | "bins" | "features" | "target">,
  folder: string,
): ChosenPrograms {
  const unknown = request.packages.filter((name) => !names(metadata.packages).includes(name));
  if (unknown.length > 0)
    return bad("inputs-invalid", missing("package", unknown, names(metadata.packages)));
  const packages = chosenPackages(metadata, request.packages, folder);
  const features = featureProblem(packages, request.features);
  if (features !== null) return bad("inputs-invalid", features);
  const isWasm = request.target.target.os === "wasm";
  const all = programsOf(packages, isWasm);
  if (all.length === 0) return bad("entry-point-unclear", noPrograms(packages, isWasm));
  const offered = all.map(programName);
  const absent = request.bins.filter((name) => !offered.includes(name));
  if (absent.length > 0) return bad("entry-point-unclear", missing("binary", absent, offered));
  const programs = request.bins.length > 0 ? named(all, request.bins) : unasked(all);
  const collision = collisionProblem(programs);
  return collision === null ? { ok: true, programs } : bad("outputs-collide", collision);
}

/** Tells libraries from programs: those of WebAssembly are loaded, and no machine has another use for one. */
export function isLibrary({ kinds }: CargoTarget): boolean {
  return !kinds.includes("bin");
}

/** Gives what people call a program; a library by its package, for cargo writes its own name with underscores, or not. */
export function programName({ package: { name }, target }: ChosenProgram): string {
  return isLibrary(target) ? name : target.name;
}

/** In a member's folder that member; in the workspace's own its default members. */
function chosenPackages(
  { packages, defaultMembers, workspaceRoot }: CargoMetadata,
  wanted: readonly string[],
  folder: string,
): readonly CargoPackage[] {
  if (wanted.length > 0) return packages.filter(({ name }) => wanted.includes(name));
  const own = packages.filter(({ manifestPath }) => manifestPath === `${folder}/Cargo.toml`);
  if (folder !== workspaceRoot && own.length > 0) return own;
  return packages.filter(({ id }) => defaultMembers.includes(id));
}

function programsOf(packages: readonly CargoPackage[], isWasm: boolean): readonly ChosenProgram[] {
  return packages.flatMap((one) =>
    one.targets
      .filter(({ kinds }) => kinds.includes("bin") || (isWasm && kinds.includes("cdylib")))
      .map((target) => ({ package: one, target })),
  );
}

function named(all: readonly ChosenProgram[], bins: readonly string[]): readonly ChosenProgram[] {
  return all.filter((one) => bins.includes(programName(one)));
}

/** A crate that has a library for WebAssembly rarely has programs that are meant for it, too. */
function unasked(all: readonly ChosenProgram[]): readonly ChosenProgram[] {
  const libraries = all.filter(({ target }) => isLibrary(target));
  return libraries.length > 0 ? libraries : all;
}

function collisionProblem(programs: readonly ChosenProgram[]): string | null {
  for (const [index, one] of programs.entries()) {
    const name = programName(one);
    const other = programs.slice(0, index).find((earlier) => programName(earlier) === name);
    if (other !== undefined)
      return `the packages ${other.package.name} and ${one.package.name} both have a binary ${name}`;
  }
  return null;
}

/** Names with a slash are of dependencies, whose features are cargo's to know. */
function featureProblem(
  packages: readonly CargoPackage[],
  features: readonly string[],
): string | null {
  const offered = packages.flatMap((one) => one.features);
  const unknown = features.filter((name) => !name.includes("/") && !offered.includes(name));
  return unknown.length === 0 ? null : missing("feature", unknown, offered);
}

function missing(what: string, wanted: readonly string[], offered: readonly string[]): string {
  const [first = ""] = wanted;
  const closest = nearest(first, [...new Set(offered)]);
  const hint = closest.length === 0 ? "there is none at all" : `nearest: ${closest.join(", ")}`;
  return `there is no ${what} ${wanted.join(", ")}; ${hint}`;
}

function noPrograms(packages: readonly CargoPackage[], isWasm: boolean): string {
  const there = packages.flatMap(({ name, targets }) =>
    targets
      .filter(({ kinds }) => !kinds.includes("custom-build"))
      .map(({ name: own, kinds }) => `${kinds.join("+")} ${own} (${name})`),
  );
  const what = isWasm ? "neither a library of crate-type cdylib nor a binary" : "no binary";
  const rest = there.length === 0 ? "nothing that cargo builds" : there.join(", ");
  return `${names(packages).join(", ")}: ${what}; there is ${rest}`;
}

function names(packages: readonly CargoPackage[]): readonly string[] {
  return packages.map(({ name }) => name);
}

function bad(code: Exclude<ChosenPrograms, { ok: true }>["code"], problem: string): ChosenPrograms {
  return { ok: false, code, problem };
}
