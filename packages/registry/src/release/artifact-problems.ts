import type { ManifestProgram } from "@wainwright/manifest";
import type { Artifact } from "../artifact/artifact.ts";
import { keyProblem } from "../s3/object-key.ts";
import { LARGEST_OBJECT } from "../s3/part-plan.ts";
import { programProblem } from "./installer-row.ts";
import { isMadeName } from "./release-files.ts";

/** Says what is wrong with an artifact, and what helps. */
export interface ArtifactProblem {
  readonly reason: string;
  readonly remedy: string;
}

/** Finds what of a release cannot go out as it is, by the artifact's name. */
export function artifactProblems(
  artifacts: readonly Artifact[],
  programs: readonly ManifestProgram[],
): ReadonlyMap<string, ArtifactProblem> {
  const names = new Map<string, number>();
  for (const { name } of artifacts)
    names.set(name.toLowerCase(), (names.get(name.toLowerCase()) ?? 0) + 1);
  const found = new Map<string, ArtifactProblem>();
  for (const artifact of artifacts) {
    const problem = problemOf(artifact, names);
    if (problem !== null) found.set(artifact.name, problem);
  }
  for (const program of programs) {
    const problem = manifestProblem(program, artifacts);
    if (problem !== null && !found.has(program.file)) found.set(program.file, problem);
  }
  return found;
}

const RENAME = "Rename it.";

function problemOf(
  { name, size, sha256 }: Artifact,
  names: ReadonlyMap<string, number>,
): ArtifactProblem | null {
  const problem = keyProblem(name);
  if (problem !== null) return { reason: problem, remedy: RENAME };
  if (isMadeName(name)) return { reason: "a file of that name is made here", remedy: RENAME };
  if ((names.get(name.toLowerCase()) ?? 0) > 1)
    return { reason: "several files have that name, in whatever case", remedy: RENAME };
  const folder = `${name.toLowerCase()}/`;
  if ([...names.keys()].some((other) => other.startsWith(folder)))
    return { reason: "it is the folder of another", remedy: RENAME };
  if (!/^[0-9a-f]{64}$/.test(sha256))
    return { reason: "its sha256 is none", remedy: "Give it in lower-case hex." };
  return size > LARGEST_OBJECT
    ? { reason: `it is larger than ${LARGEST_OBJECT} bytes`, remedy: "Divide it." }
    : null;
}

const AGAIN = "Take the manifest and the files of one run of build-app.";

function manifestProblem(
  program: ManifestProgram,
  artifacts: readonly Artifact[],
): ArtifactProblem | null {
  const { file, sha256, size } = program;
  const artifact = artifacts.find(({ name }) => name === file);
  const isFolder = artifacts.some(({ name }) => name.startsWith(`${file}/`));
  if (artifact === undefined && !isFolder)
    return { reason: "the manifest names it, and it is not among the files", remedy: AGAIN };
  if (artifact !== undefined && (artifact.sha256 !== sha256 || artifact.size !== size))
    return { reason: "it is not the file that the manifest describes", remedy: AGAIN };
  const reason = programProblem(program);
  return reason === null ? null : { reason, remedy: "Correct the manifest." };
}
