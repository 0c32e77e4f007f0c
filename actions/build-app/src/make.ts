import {
  fillPlaces,
  type MadeProgram,
  makeDeb,
  makeFrozen,
  makeImage,
  makePyz,
  makeRustPrograms,
} from "@wainwright/app";
import type { Host } from "@wainwright/core";
import type { TargetSpec } from "@wainwright/platform";
import type { WheelCache } from "@wainwright/wheelcache";
import type { Recipe } from "./recipe.ts";

/** Says what programs are made for, and with. */
export interface Making {
  readonly recipe: Recipe;
  readonly target: TargetSpec;
  /** Keeps wheels that had to be built; null for nowhere. */
  readonly cache: WheelCache | null;
}

/** Makes the programs of a recipe for one target, aside. @throws Failure what the format throws. */
export async function make(
  host: Host,
  { recipe, target, cache }: Making,
): Promise<readonly MadeProgram[]> {
  switch (recipe.kind) {
    case "pyz":
      return [await makePyz(host, { ...recipe, target })];
    case "pyinstaller":
      return makeFrozen(host, { ...recipe, target, cache });
    case "rust":
      return makeRustPrograms(host, { ...recipe, target });
    case "image":
      return [await makeImage(host, { ...recipe, target })];
    case "deb":
      return [await makeDeb(host, { ...recipe, target, folder: folderOf(recipe, target) })];
  }
}

function folderOf(recipe: Extract<Recipe, { kind: "deb" }>, target: TargetSpec): string {
  return fillPlaces(recipe.folder, { name: recipe.package, version: recipe.version, target });
}
