import {
  type DebRequest,
  type FrozenRequest,
  type ImageRequest,
  placesProblem,
  type PyzRequest,
  type RustProgramsRequest,
} from "@wainwright/app";
import type { Inputs } from "./inputs.ts";

/** Says how programs are made, for whichever target. */
export type Recipe =
  | ({ readonly kind: "pyz" } & Omit<PyzRequest, "target">)
  | ({ readonly kind: "pyinstaller" } & Omit<FrozenRequest, "target" | "cache">)
  | ({ readonly kind: "rust" } & Omit<RustProgramsRequest, "target">)
  | ({ readonly kind: "image" } & Omit<ImageRequest, "target">)
  /** The folder may have places for the target: "app-{arch}". */
  | ({ readonly kind: "deb" } & Omit<DebRequest, "target">);

/** Takes a format's recipe from the inputs. */
export function recipeOf(inputs: Inputs): Recipe {
  switch (inputs.format) {
    case "pyz":
      return pyzRecipe(inputs);
    case "pyinstaller":
      return frozenRecipe(inputs);
    case "rust":
      return rustRecipe(inputs);
    case "image":
      return imageRecipe(inputs);
    case "deb":
      return debRecipe(inputs);
  }
}

function pyzRecipe(inputs: Inputs): Recipe {
  return {
    kind: "pyz",
    name: inputs.name,
    interpreter: inputs["python-version"],
    wheelhouse: inputs.wheelhouse,
    requirements: inputs.requirements,
    entryPoint: inputs["entry-point"],
    packer: inputs.packer,
    interpreterLine: inputs["interpreter-line"],
  };
}

/** Says that programs need no package; an input that is empty has its default. */
const NO_WHEELHOUSE = "off";

function frozenRecipe(inputs: Inputs): Recipe {
  return {
    kind: "pyinstaller",
    interpreter: inputs["python-version"],
    project: inputs["working-directory"],
    wheelhouse: inputs.wheelhouse === NO_WHEELHOUSE ? null : inputs.wheelhouse,
    requirements: inputs.requirements,
    programs: inputs.programs,
    oneFile: inputs["one-file"],
    data: inputs.data,
    hiddenImports: inputs["hidden-imports"],
    collect: inputs.collect,
    args: inputs["pyinstaller-args"],
    version: inputs["pyinstaller-version"],
  };
}

function rustRecipe(inputs: Inputs): Recipe {
  const { crate } = inputs;
  return {
    kind: "rust",
    source: crate === null ? { folder: inputs["working-directory"] } : { crate },
    packages: inputs["workspace-packages"],
    bins: inputs.bins,
    features: inputs.features,
    allFeatures: inputs["all-features"],
    noDefaultFeatures: inputs["no-default-features"],
    profile: inputs.profile,
    locked: inputs.locked,
    strip: inputs.strip,
    linker: inputs.linker,
    rustToolchain: inputs["rust-toolchain"],
    systemPackages: inputs.packages,
    args: inputs["cargo-args"],
    bindgenTarget: inputs["wasm-bindgen-target"],
    wasmOpt: inputs["wasm-opt"],
  };
}

function imageRecipe(inputs: Inputs): Recipe {
  return {
    kind: "image",
    name: inputs.name,
    version: inputs.version,
    context: inputs.context,
    file: inputs.file,
    buildArgs: inputs["build-args"],
    labels: inputs.labels,
    stage: inputs.stage,
    engine: inputs.engine,
    layerCache: inputs["layer-cache"],
  };
}

function debRecipe(inputs: Inputs): Recipe {
  const name = inputs.name ?? "";
  return {
    kind: "deb",
    package: name,
    folder: inputs.folder ?? "",
    version: inputs.version ?? "",
    maintainer: inputs.maintainer ?? "",
    description: inputs.description ?? "",
    section: inputs.section,
    homepage: inputs.homepage,
    depends: inputs.depends,
    prefix: inputs.prefix ?? `/opt/${name}`,
    links: inputs.links,
    suite: inputs.suite,
  };
}

/** Says what a format's own inputs lack. */
export function recipeProblems(inputs: Inputs): readonly string[] {
  switch (inputs.format) {
    case "pyz":
    case "rust":
    case "image":
      return [];
    case "pyinstaller":
      return programProblems(inputs);
    case "deb":
      return debProblems(inputs);
  }
}

function programProblems({ programs }: Inputs): readonly string[] {
  const names = programs.map(({ name }) => name);
  const twice = names.filter((name, index) => names.indexOf(name) < index);
  if (twice.length > 0)
    return [`programs: there are several ${twice.join(", ")}; name them NAME=path`];
  return names.length === 0 ? ["programs: name the scripts, or spec files, to freeze"] : [];
}

function debProblems(inputs: Inputs): readonly string[] {
  const needed = ["name", "folder", "version", "maintainer", "description"] as const;
  const lacking = needed.filter((name) => inputs[name] === null);
  const places = placesProblem(inputs.folder ?? "");
  return [
    ...lacking.map((name) => `${name}: a Debian package needs one`),
    ...(places === null ? [] : [`folder: ${places}`]),
  ];
}
