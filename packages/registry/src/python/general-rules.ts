import { isSameVersion, normalizeProjectName } from "@wainwright/wheel";
import type { Distribution, DistributionProblem } from "./distribution.ts";

/** Says what is wrong with a distribution wherever it goes: what its archive, its name and its metadata say has to fit together. */
export function generalProblems(distribution: Distribution): readonly DistributionProblem[] {
  return [
    ...archiveProblems(distribution),
    ...metadataProblems(distribution),
    ...differences(distribution),
  ];
}

const BUILD_AGAIN = "Build it again with a current build backend.";

function archiveProblems({ contents, kind }: Distribution): readonly DistributionProblem[] {
  const [first, ...others] = contents.problems;
  const broken =
    first === undefined
      ? []
      : [
          {
            code: "archive-broken" as const,
            reason: `its archive is refused: ${first.path === null ? "" : `${first.path}: `}${first.detail}${others.length === 0 ? "" : ` (and ${others.length} more)`}`,
            remedy: `${BUILD_AGAIN} Do not pack it by hand.`,
          },
        ];
  const hasListing = contents.problems.every(({ kind: problem }) => !UNREADABLE.has(problem));
  if (kind === "sdist" || contents.hasRecord || !hasListing) return broken;
  return [...broken, { code: "record-missing", reason: "it has no RECORD", remedy: BUILD_AGAIN }];
}

/** After these nothing else is known of the archive. */
const UNREADABLE: ReadonlySet<string> = new Set([
  "not-a-zip",
  "directory-broken",
  "not-an-archive",
  "compression-unknown",
]);

function metadataProblems({ contents, kind }: Distribution): readonly DistributionProblem[] {
  const file = kind === "wheel" ? "METADATA" : "PKG-INFO";
  if (!contents.hasMetadata) {
    if (contents.problems.length > 0) return [];
    const reason = `it has no ${file} where its file name says that it is`;
    return [{ code: "metadata-missing", reason, remedy: BUILD_AGAIN }];
  }
  if (contents.metadataProblems.length === 0) return [];
  const reason = `its ${file} is wrong: ${contents.metadataProblems.join("; ")}`;
  return [{ code: "metadata-broken", reason, remedy: BUILD_AGAIN }];
}

function differences({ metadata, named }: Distribution): readonly DistributionProblem[] {
  if (metadata === null) return [];
  const problems: DistributionProblem[] = [];
  if (normalizeProjectName(metadata.name) !== normalizeProjectName(named.project))
    problems.push({
      code: "name-differs",
      reason: `its file name says ${named.project}, its metadata ${metadata.name}`,
      remedy: "Leave the file's name as its build made it.",
    });
  if (!isSameVersion(metadata.version, named.version))
    problems.push({
      code: "version-differs",
      reason: `its file name says version ${named.version}, its metadata ${metadata.version}`,
      remedy: "Leave the file's name as its build made it.",
    });
  return problems;
}
