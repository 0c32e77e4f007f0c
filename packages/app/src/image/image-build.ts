import type { Target } from "@wainwright/platform";
import type { LayerCache } from "./layer-cache.ts";
import type { Stage } from "./stages.ts";

/** Is all that an engine is told of one build. */
export interface ImageBuild {
  readonly target: Target;
  /** As in "linux/arm/v7". */
  readonly platform: string;
  /** Absolute. */
  readonly context: string;
  /** The Dockerfile, absolute, and what it says. */
  readonly file: string;
  readonly text: string;
  /** The stages that are built. */
  readonly stages: readonly Stage[];
  readonly stage: string | null;
  readonly buildArgs: readonly string[];
  readonly labels: readonly string[];
  readonly layerCache: LayerCache | null;
  /** Seconds since 1970 that files and history get. */
  readonly epoch: number;
  /** The folder, not there yet, that becomes the layout. */
  readonly layout: string;
}
