import type { Host } from "@wainwright/core";
import type { Expectation, Report } from "@wainwright/verify";
import { verifyFolder, verifyWheel } from "@wainwright/verify";
import type { Step } from "./plan.ts";

/** Is one artifact after it was verified. */
export type Verified = Report & {
  readonly path: string;
  /** Of a wheel's own file; null for a folder. */
  readonly sha256: string | null;
};

/** Reads one artifact through the host, a part at a time, and verifies it. */
export async function verifyStep(
  host: Host,
  step: Step,
  expectation: Expectation | null,
): Promise<Verified> {
  return step.kind === "wheel"
    ? verifyWheelFile(host, step.path, expectation)
    : verifyFiles(host, step, expectation);
}

async function verifyWheelFile(
  host: Host,
  path: string,
  expectation: Expectation | null,
): Promise<Verified> {
  const source = await host.files.openForReading(path);
  try {
    const fileName = path.slice(path.lastIndexOf("/") + 1);
    const report = await verifyWheel({ fileName, source, expectation });
    return { ...report, path, sha256: await host.files.sha256(path) };
  } finally {
    await source.close();
  }
}

async function verifyFiles(
  host: Host,
  step: Extract<Step, { kind: "files" }>,
  expectation: Expectation | null,
): Promise<Verified> {
  const { name, folder, files } = step;
  const open = (path: string) =>
    host.files.openForReading(folder === "/" ? `/${path}` : `${folder}/${path}`);
  const report = await verifyFolder({ name, folder: { files, open }, expectation });
  return { ...report, path: name, sha256: null };
}
