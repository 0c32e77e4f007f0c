import type { Artifact } from "../walk/artifact.ts";
import { pathInside } from "../walk/artifact.ts";
import type { ReportedArtifact } from "./report.ts";

/** Lists the artifacts inside another, at any depth, with what each says of itself. */
export function reportContents(artifact: Artifact): readonly ReportedArtifact[] {
  return artifact.inner.flatMap((inner) => [
    { path: inner.name, kind: inner.kind, says: sayings(inner) },
    ...reportContents(inner).map((one) => ({ ...one, path: pathInside(inner.name, one.path) })),
  ]);
}

/** Says in a few words what an artifact says of itself. */
function sayings({ deb, frozen, image, wheel, zipapp }: Artifact): string {
  if (deb !== null) return `${deb.package} ${deb.version}, Architecture: ${deb.architecture}`;
  if (frozen !== null) return frozen.python === null ? "" : `Python ${frozen.python}`;
  if (image !== null) return image.configPlatform ?? image.indexPlatform ?? "";
  return zipapp?.maker ?? platformsOf(wheel);
}

function platformsOf(wheel: Artifact["wheel"]): string {
  const tags = wheel?.claims?.tags.map((tag) => tag.platform) ?? [];
  return Array.from(new Set(tags)).join(" ");
}
