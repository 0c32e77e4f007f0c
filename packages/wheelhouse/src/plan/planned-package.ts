import type { FailureCode } from "@wainwright/core";
import type { Interpreter, LibcFloor, TargetSpec } from "@wainwright/platform";
import type { IndexedFile } from "../source/pylock.ts";
import type { BuildSystem } from "./build-system.ts";

/** Is what all planned packages have. */
export interface Pin {
  /** As the lock names it, normalised. */
  readonly name: string;
  /** Null where it is only known once it is built. */
  readonly version: string | null;
  /** PEP 508; null where it always applies. */
  readonly marker: string | null;
}

/** Is a wheel that is there already: a file with a promised sum, and its best tag. */
export interface FoundWheel {
  readonly file: IndexedFile;
  /** The tag that the interpreter prefers among the wheel's own, as `cp311-cp311-manylinux_2_17_armv7l`. */
  readonly tag: string;
  /** The index or folder it was found on; null for the index that the resolver used. */
  readonly place: string | null;
}

/** Says what a wheel is built from. */
export type BuildSource =
  | { readonly kind: "sdist"; readonly file: IndexedFile & { readonly sha256: string } }
  | { readonly kind: "folder"; readonly path: string }
  | { readonly kind: "repository"; readonly address: string };

/** Says where a wheel comes from: `index` and `pure` are the resolver's index, `pure` being for every machine. */
type WheelOrigin = "index" | "pure" | "published";

/** Is one package of a plan, and where its wheel will come from. */
export type PlannedPackage = Pin &
  (
    | {
        readonly origin: WheelOrigin;
        readonly wheel: FoundWheel;
        /** What it is built from when that wheel turns out not to be what it says; null where it may not, or cannot be. */
        readonly otherwise: BuildSource | null;
      }
    | { readonly origin: "build"; readonly source: BuildSource; readonly system: BuildSystem }
    | { readonly origin: "missing"; readonly code: FailureCode; readonly reason: string }
  );

/** Is the plan of one interpreter on one target. */
export interface TargetPlan {
  readonly target: TargetSpec;
  readonly interpreter: Interpreter;
  /** The C library that wheels were chosen for; null where the target has no levels. */
  readonly floor: LibcFloor | null;
  readonly packages: readonly PlannedPackage[];
}
