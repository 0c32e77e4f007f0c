export { type MadeProgram, PROGRAM_KINDS, type ProgramKind } from "./made-program.ts";
export { fillPlaces, OUTPUT_NAMES, patternProblem, placesProblem } from "./output/output-name.ts";
export {
  type FinishedProgram,
  type PlacedProgram,
  placePrograms,
  type Placing,
} from "./output/place-programs.ts";
export { requireOutput } from "./output/require-output.ts";
export { makePyz } from "./pyz/make-pyz.ts";
export type { PyzRequest } from "./pyz/pyz-request.ts";
export {
  type FrozenData,
  type FrozenRequest,
  type FrozenSource,
  parseFrozenData,
  parseFrozenSource,
} from "./pyinstaller/frozen-request.ts";
export { makeFrozen } from "./pyinstaller/make-frozen.ts";
export type { DebLink, DebRequest } from "./deb/deb-request.ts";
export { makeDeb } from "./deb/make-deb.ts";
export { IMAGE_ENGINES, type ImageEngine, type ImageRequest } from "./image/image-request.ts";
export { type LayerCache, parseLayerCache } from "./image/layer-cache.ts";
export { makeImage } from "./image/make-image.ts";
export { startImage } from "./image/start-image.ts";
export { makeRustPrograms } from "./rust/make-rust-programs.ts";
export {
  BINDGEN_TARGETS,
  type BindgenTarget,
  parseRegistryCrate,
  type RegistryCrate,
  type RustProgramsRequest,
} from "./rust/rust-programs-request.ts";
