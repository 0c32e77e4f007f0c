import { basename } from "node:path/posix";
import type { Host } from "@wainwright/core";
import type { Report, VerifyOptions } from "@wainwright/verify";
import { verifyFile, verifyFolder } from "@wainwright/verify";
import type { Step } from "./plan.ts";

/** Is one artifact after it was verified. */
export type Verified = Report & {
  readonly path: string;
  /** Of the artifact's own file; null for a folder or an image. */
  readonly sha256: string | null;
};

/** Reads one artifact through the host, a part at a time, and verifies it. */
export async function verifyStep(
  host: Host,
  step: Step,
  options: VerifyOptions,
): Promise<Verified> {
  const withScratch = { ...options, scratch: host.files };
  if (step.kind === "folder") return verifyFiles(host, step, withScratch);
  if (step.kind === "file") return verifyOneFile(host, step.path, withScratch);
  // Engines are rarely asked: only who names an image pays for loading what knows them.
  const { savedImage } = await import("./find/saved-image.ts");
  const archive = await savedImage(host, step.name);
  try {
    const report = await verifyOneFile(host, archive, withScratch);
    return { ...report, artifact: step.name, path: step.name, sha256: null };
  } finally {
    await host.files.remove(archive);
  }
}

async function verifyOneFile(host: Host, path: string, options: VerifyOptions): Promise<Verified> {
  const source = await host.files.openForReading(path);
  try {
    const fileName = basename(path);
    const report = await verifyFile({ ...options, fileName, source });
    return { ...report, path, sha256: await host.files.sha256(path) };
  } finally {
    await source.close();
  }
}

async function verifyFiles(
  host: Host,
  { folder, files }: Extract<Step, { kind: "folder" }>,
  options: VerifyOptions,
): Promise<Verified> {
  const open = async (path: string) =>
    host.files.openForReading(folder === "/" ? `/${path}` : `${folder}/${path}`);
  const report = await verifyFolder({ ...options, name: folder, folder: { files, open } });
  return { ...report, path: folder, sha256: null };
}
