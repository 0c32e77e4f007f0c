import type { TargetSpec } from "@wainwright/platform";
import type { LayerCache } from "./layer-cache.ts";

/** Names what builds images; `auto` takes docker where its builder can write a layout, else buildah. */
export const IMAGE_ENGINES = ["auto", "docker", "buildah"] as const;

/** Is one of {@link IMAGE_ENGINES}. */
export type ImageEngine = (typeof IMAGE_ENGINES)[number];

/** Says which image is built, for one platform. */
export interface ImageRequest {
  /** What the image is called; null: as the folder of the context. */
  readonly name: string | null;
  readonly version: string | null;
  readonly target: TargetSpec;
  /** The folder whose files can be copied into it. */
  readonly context: string;
  /** The Dockerfile; null: that of the context. */
  readonly file: string | null;
  /** `NAME=value`, or `NAME` for the environment's value. */
  readonly buildArgs: readonly string[];
  /** `NAME=value`. */
  readonly labels: readonly string[];
  /** The stage that is shipped, by name or number; null: the last. */
  readonly stage: string | null;
  readonly engine: ImageEngine;
  /** Where layers are kept between runs, apart for each platform; null: nowhere. */
  readonly layerCache: LayerCache | null;
}
