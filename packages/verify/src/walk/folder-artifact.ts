import type { RandomAccess } from "@wainwright/archive";
import type { ArtifactFile, ArtifactSource } from "./artifact-source.ts";

/** A file that has to be closed after reading. */
export interface OpenFile extends RandomAccess {
  close(): Promise<void>;
}

/** A folder that the caller has walked, and how to open what is in it. */
export interface WalkedFolder {
  readonly files: readonly ArtifactFile[];
  /** Opens a file by its path in `files`. May reject. */
  open(path: string): Promise<OpenFile>;
}

const CHUNK = 1024 * 1024;

/** Makes a walked folder readable as an artifact. */
export function folderArtifact(folder: WalkedFolder): ArtifactSource {
  return {
    files: folder.files,
    read: async (file, onChunk) => {
      try {
        await readThrough(await folder.open(file.path), onChunk);
        return { ok: true };
      } catch (error) {
        return { ok: false, problem: error instanceof Error ? error.message : String(error) };
      }
    },
  };
}

async function readThrough(file: OpenFile, onChunk: (chunk: Uint8Array) => void): Promise<void> {
  try {
    for await (const chunk of chunksOf(file)) onChunk(chunk);
  } finally {
    await file.close();
  }
}

async function* chunksOf(file: RandomAccess): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < file.size; at += CHUNK) {
    yield await file.read(at, Math.min(CHUNK, file.size - at));
  }
}
