import type { RandomAccess, Scratch } from "@wainwright/archive";
import { makeFinding } from "./findings/make-finding.ts";
import { openArtifact } from "./open-artifact.ts";
import { makeReport } from "./report/make-report.ts";
import type { Report } from "./report/report.ts";
import type { Demands, Expectation, Subject } from "./subject.ts";
import { NO_DEMANDS } from "./subject.ts";
import type { Artifact } from "./walk/artifact.ts";
import { brokenArtifact } from "./walk/broken-artifact.ts";
import type { Limits } from "./walk/budget.ts";
import { Budget, LimitExceeded, LIMITS } from "./walk/budget.ts";
import { MEMORY_SCRATCH } from "./walk/memory-scratch.ts";
import { openSingleFile } from "./walk/open-single-file.ts";
import type { Walk } from "./walk/walk.ts";

/** How something is verified. */
export type VerifyOptions = {
  /** What everything inside has to be for; null when only the artifact's own claims count. */
  readonly expectation?: Expectation | null;
  readonly demands?: Demands;
  readonly limits?: Limits;
  /** Where large members lie while they are read; memory when it is left out. */
  readonly scratch?: Scratch;
};

/** A file to verify. */
export type FileInput = VerifyOptions & {
  /** Its name without folders: a wheel's parts are claims. */
  readonly fileName: string;
  readonly source: RandomAccess;
};

/** Reads a wheel, zipapp, package, frozen program, image or native file once from end to end, and what is inside of it, and compares what it claims with what is there. Never rejects. */
export async function verifyFile(input: FileInput): Promise<Report> {
  const { fileName, source } = input;
  const file = { name: fileName, access: source };
  const artifact = await within(input, fileName, source.size, async (walk) => {
    const opened = await openArtifact(walk, file);
    return opened ?? openSingleFile(walk, file);
  });
  return makeReport(subjectOf(artifact, input));
}

/** Joins what was read with what the caller asks of it. */
export function subjectOf(
  artifact: Artifact,
  { expectation = null, demands = NO_DEMANDS }: VerifyOptions,
): Subject {
  return { ...artifact, expectation, demands };
}

/** Reads something within the limits; what exceeds them becomes an artifact that is refused. */
export async function within(
  options: VerifyOptions,
  name: string,
  ...[bytes, read]: [number, (walk: Walk) => Promise<Artifact>]
): Promise<Artifact> {
  const { limits = LIMITS, scratch = MEMORY_SCRATCH } = options;
  const budget = new Budget(limits, bytes);
  try {
    return await read({
      ...{ scratch, limits, budget, depth: 0 },
      searchesStrings: true,
      openInside: openArtifact,
    });
  } catch (error) {
    if (!(error instanceof LimitExceeded)) throw error;
    const told = { file: error.path, expected: "an artifact within the limits" };
    return brokenArtifact("file", name, [
      makeFinding("archive-bomb", { ...told, found: error.message }),
    ]);
  }
}
