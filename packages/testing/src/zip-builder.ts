import { ZipFile } from "yazl";

/** One member to put into an archive. */
export type ZipMember = {
  readonly path: string;
  readonly content: string | Uint8Array;
  /** False stores the bytes as they are; true by default. */
  readonly compress?: boolean;
  /** Unix mode with its file type, as in 0o100644 (the default) or 0o120777. */
  readonly mode?: number;
};

/** Builds a zip archive in memory, members in the order given; a path that ends with `/` becomes a folder. */
export async function buildZip(members: readonly ZipMember[]): Promise<Uint8Array> {
  const zip = new ZipFile();
  const mtime = new Date(Date.UTC(2026, 0, 1));
  for (const { path, content, compress = true, mode = 0o100_644 } of members) {
    if (path.endsWith("/")) zip.addEmptyDirectory(path, { mtime });
    else zip.addBuffer(Buffer.from(content), path, { compress, mode, mtime });
  }
  zip.end();
  const chunks: Uint8Array[] = [];
  for await (const chunk of zip.outputStream) chunks.push(Buffer.from(chunk));
  return Uint8Array.from(Buffer.concat(chunks));
}
