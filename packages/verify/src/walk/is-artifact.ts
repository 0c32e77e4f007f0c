import type { Container } from "@wainwright/archive";
import { recognise } from "@wainwright/archive";

/** The formats of artifacts that are opened where they lie. */
export type ArtifactFormat = "zip" | "tar" | "deb" | "asar";

const COMPRESSED_TAR = /\.(?:tar(?:\.\w+)?|t[gx]z|tzst|tbz2?|crate)$/i;

/** Tells which format a file is in, from its first 512 bytes (or all that it has) and its name; null for none. A compressed file has to be named as a tar: manuals are compressed too. */
export function artifactFormat(head: Uint8Array, name: string): ArtifactFormat | null {
  const container = recognise(head, name);
  if (container === null || container === "ar") return null;
  if (isFormat(container)) return container;
  return COMPRESSED_TAR.test(name) ? "tar" : null;
}

function isFormat(container: Container): container is ArtifactFormat {
  return FORMATS.has(container);
}

const FORMATS: ReadonlySet<string> = new Set(["zip", "tar", "deb", "asar"]);
