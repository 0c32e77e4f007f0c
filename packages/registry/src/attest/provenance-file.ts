import { createHash } from "node:crypto";
import type { Host } from "@wainwright/core";
import type { Artifact } from "../artifact/artifact.ts";

/** The file beside what is published that says where it comes from. */
export const PROVENANCE_NAME = "provenance.sigstore.json";

/** Writes a bundle where it can be published with the files that it is about. */
export async function writeProvenance(
  { files }: Pick<Host, "files">,
  folder: string,
  bundle: string,
): Promise<Artifact> {
  const bytes = Buffer.from(`${bundle}\n`, "utf8");
  const path = `${folder}/${PROVENANCE_NAME}`;
  await files.write(path, bytes);
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  return { path, name: PROVENANCE_NAME, size: bytes.length, sha256 };
}
