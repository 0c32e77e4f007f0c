import type { ArchiveProblem } from "./archive-problem.ts";

/** Bytes that come one after another, and what was wrong with them. */
export interface ByteStream {
  /** Never rejects; ends early where the data are broken. A piece is valid until the next. Leaving the loop ends it all. */
  readonly chunks: AsyncIterable<Uint8Array>;
  /** Why the chunks ended early; null as long as nothing is wrong. */
  problem(): ArchiveProblem | null;
}
