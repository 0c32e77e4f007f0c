import type { LibcFloor, Target } from "@wainwright/platform";
import type { RecordEntry, WheelMetadata } from "@wainwright/wheel";
import type { FollowedImports } from "./python/follow-imports.ts";
import type { ScannedFile } from "./walk/scan-artifact.ts";
import type { WheelClaims } from "./wheel/wheel-claims.ts";

/** What an artifact has to be for, when the caller knows it. */
export type Expectation = {
  readonly target: Target;
  /** The version of the C library there; null when it is not known. */
  readonly floor: LibcFloor | null;
};

/** What a wheel says of itself. */
export type WheelFacts = {
  /** What the file name's tags claim; null when the name cannot be read. */
  readonly claims: WheelClaims | null;
  readonly metadata: WheelMetadata | null;
  /** Null when there is no RECORD. */
  readonly record: readonly RecordEntry[] | null;
  /** RECORD's own path; null when there is none. */
  readonly recordPath: string | null;
};

/** All facts that the rules look at. */
export type Subject = {
  /** The artifact's own name. */
  readonly name: string;
  /** Sorted by path. */
  readonly files: readonly ScannedFile[];
  readonly imports: FollowedImports;
  /** Null for a folder. */
  readonly wheel: WheelFacts | null;
  readonly expectation: Expectation | null;
};
