import type { Zip, ZipEntry } from "@wainwright/archive";
import type { ArtifactFile, ArtifactSource } from "./artifact-source.ts";

/** Makes a zip archive readable as an artifact. */
export function zipArtifact(zip: Zip): ArtifactSource {
  const entries = new Map<ArtifactFile, ZipEntry>(
    zip.entries.map((entry) => [
      { path: entry.path, size: entry.size, kind: kindOf(entry) },
      entry,
    ]),
  );
  return {
    files: Array.from(entries.keys()),
    read: async (file, onChunk) => {
      const entry = entries.get(file);
      if (entry === undefined) return { ok: false, problem: "it is not of this archive" };
      const read = await zip.readEntry(entry, onChunk);
      return read.ok ? read : { ok: false, problem: read.problem.detail };
    },
  };
}

// Installers of wheels know no links: they write the link's content, the path it leads to, as a file.
function kindOf(entry: ZipEntry): ArtifactFile["kind"] {
  return entry.kind === "link" ? "file" : entry.kind;
}
