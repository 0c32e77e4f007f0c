import { basename } from "node:path/posix";
import type { Host } from "@wainwright/core";
import type { Manifest } from "./manifest.ts";
import type { EntrySigner } from "./signing.ts";

/** Is an entry that is to be kept. */
export interface StagedEntry {
  /** The file, which no link stands for; the manifest says under which name it is kept. */
  readonly path: string;
  readonly manifest: Manifest;
}

/** Sums a file once, and says and signs what it is. @throws Failure where it cannot be read. */
export async function stageEntry(
  { files }: Host,
  signer: EntrySigner,
  { parts, path, built }: Pick<Manifest, "parts" | "built"> & { readonly path: string },
): Promise<StagedEntry> {
  const real = await files.realPath(path);
  const file = {
    name: basename(path),
    sha256: await files.sha256(real),
    size: (await files.info(real))?.size ?? 0,
  };
  const signature = signer.sign({ parts, file });
  return { path: real, manifest: { parts, file, built, signature } };
}
