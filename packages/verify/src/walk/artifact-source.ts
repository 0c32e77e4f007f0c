/** One file of an artifact. */
export type ArtifactFile = {
  /** Relative to the artifact, with `/`. */
  readonly path: string;
  /** In bytes, unpacked. */
  readonly size: number;
  readonly kind: "file" | "folder" | "link" | "other";
};

/** Whether a file could be read to its end. */
type ReadOutcome = { readonly ok: true } | { readonly ok: false; readonly problem: string };

/** An artifact whose files can be read one after the other: an archive or a folder. */
export interface ArtifactSource {
  readonly files: readonly ArtifactFile[];
  /** Gives the content of one of `files` piece by piece. Never rejects. */
  read(file: ArtifactFile, onChunk: (chunk: Uint8Array) => void): Promise<ReadOutcome>;
}
