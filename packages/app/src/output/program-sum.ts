import { createHash } from "node:crypto";
import type { Host } from "@wainwright/core";

/** Is how much a program is, and its sum. */
export interface ProgramSum {
  /** In bytes, of all its files. */
  readonly size: number;
  /** Of a file its bytes' sha256; of a folder that of its SHA256SUMS: a line a file, sorted by path. Lower-case hex. */
  readonly sha256: string;
}

/** Sums up a file or a folder; links count by where they lead. */
export async function programSum(
  { files }: Pick<Host, "files">,
  path: string,
): Promise<ProgramSum> {
  const info = await files.info(path);
  if (info?.kind !== "folder") return { size: info?.size ?? 0, sha256: await files.sha256(path) };
  const hash = createHash("sha256");
  let size = 0;
  for (const file of await files.walk(path)) {
    size += file.kind === "file" ? file.size : 0;
    const content = file.kind === "file" ? await files.sha256(`${path}/${file.path}`) : file.kind;
    hash.update(`${content}  ${file.path}\n`);
  }
  return { size, sha256: hash.digest("hex") };
}
