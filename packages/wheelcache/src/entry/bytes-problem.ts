import type { Host } from "@wainwright/core";
import type { Manifest } from "./manifest.ts";

/** Says in what an entry's file is not the one that the manifest promises; null where it is. */
export async function bytesProblem(
  { files }: Host,
  path: string,
  { size, sha256 }: Manifest["file"],
): Promise<string | null> {
  const info = await files.info(path);
  if (info?.kind !== "file") return "its file is not there";
  if (info.size !== size) return `its file has ${info.size} bytes instead of ${size}`;
  const found = await files.sha256(path);
  return found === sha256 ? null : `its file has sha256 ${found} instead of ${sha256}`;
}
