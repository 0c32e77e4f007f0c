import type { RecordEntry, WheelMetadata } from "@wainwright/wheel";
import type { WheelClaims } from "./wheel-claims.ts";

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
