import type { ArtifactFile, ArtifactSource } from "./artifact-source.ts";

/** Metadata and Python files that matter here are far smaller. */
const MAX_TEXT = 4 * 2 ** 20;

/** Makes a reader of an artifact's small files as UTF-8: null for one that is not there, too large or unreadable. Each is read once. */
export function textReader(source: ArtifactSource): (path: string) => Promise<string | null> {
  const files = new Map(source.files.map((file) => [file.path, file]));
  const texts = new Map<string, Promise<string | null>>();
  return (path) => {
    const known = texts.get(path);
    if (known !== undefined) return known;
    const file = files.get(path);
    const text = file === undefined ? Promise.resolve(null) : readText(source, file);
    texts.set(path, text);
    return text;
  };
}

async function readText(source: ArtifactSource, file: ArtifactFile): Promise<string | null> {
  if (file.kind !== "file" || file.size > MAX_TEXT) return null;
  const chunks: Uint8Array[] = [];
  const outcome = await source.read(file, (chunk) => chunks.push(chunk));
  return outcome.ok ? Buffer.concat(chunks).toString("utf8") : null;
}
