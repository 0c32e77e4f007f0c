import type { LibcFloor, Target } from "@wainwright/platform";
import type { Artifact } from "./walk/artifact.ts";

/** What an artifact has to be for, when the caller knows it. */
export type Expectation = {
  readonly target: Target;
  /** The version of the C library there; null when it is not known. */
  readonly floor: LibcFloor | null;
};

/** What the caller demands beyond what artifacts claim of themselves. */
export type Demands = {
  /** The newest glibc that native files may need, as [2, 31]; null for any. */
  readonly maxGlibc: readonly number[] | null;
  /** "pypi": a tag that the public index takes; else a platform tag without its architecture ("manylinux_2_28") that every wheel has to keep. */
  readonly policy: string | null;
};

/** All facts that the rules look at. */
export type Subject = Artifact & {
  readonly expectation: Expectation | null;
  readonly demands: Demands;
};

/** Demands nothing. */
export const NO_DEMANDS: Demands = { maxGlibc: null, policy: null };
