import type { ArchiveProblem, ArchiveProblemKind } from "./archive-problem.ts";

/** Ends the reading of something broken inside this package; becomes a problem before anybody else sees it. */
export class ArchiveFailure extends Error {
  readonly kind: ArchiveProblemKind;

  constructor(kind: ArchiveProblemKind, detail: string) {
    super(detail);
    this.kind = kind;
  }
}

/** Tells as a problem what was thrown while something was read; what is not ours is broken data. */
export function problemOf(thrown: unknown, path: string | null = null): ArchiveProblem {
  const detail = thrown instanceof Error ? thrown.message : String(thrown);
  return { kind: thrown instanceof ArchiveFailure ? thrown.kind : "data-broken", path, detail };
}
