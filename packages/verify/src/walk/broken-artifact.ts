import type { Finding } from "../findings/finding.ts";
import { NOTHING_FOLLOWED } from "../python/follow-imports.ts";
import type { Artifact, ArtifactKind } from "./artifact.ts";
import { NO_FACTS } from "./artifact.ts";

/** Makes an artifact of which nothing is known but why it could not be read. */
export function brokenArtifact(
  kind: ArtifactKind,
  name: string,
  findings: readonly Finding[],
): Artifact {
  return { ...NO_FACTS, kind, name, files: [], inner: [], imports: NOTHING_FOLLOWED, findings };
}
