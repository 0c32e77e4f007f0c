import { dirname } from "node:path/posix";
import { type Host, inParallel } from "@wainwright/core";
import {
  type FoundReport,
  LIMITS,
  type VerifyOptions,
  verifyFile,
  verifyFolder,
} from "@wainwright/verify";
import type { Artifact } from "./artifact.ts";

const OPTIONS: VerifyOptions = { expectation: null, limits: LIMITS };
/** The file that says of a folder that it is an image's layout (OCI image-spec). */
const LAYOUT = "oci-layout";

/**
 * Reads every artifact from end to end and compares what it claims with what is in it: as many at once as there are processors. What lies in
 * an image's layout is read as one.
 * @returns the reports, in the order of the artifacts.
 */
export async function verifyArtifacts(
  host: Host,
  artifacts: readonly Artifact[],
): Promise<readonly FoundReport[]> {
  return inParallel(stepsOf(artifacts), host.facts.cpus, async (step) => verifyStep(host, step));
}

type Step = { readonly artifact: Artifact } | { readonly layout: string; readonly path: string };

function stepsOf(artifacts: readonly Artifact[]): readonly Step[] {
  const layouts = artifacts
    .filter(({ name }) => name === LAYOUT || name.endsWith(`/${LAYOUT}`))
    .map(({ name, path }) => ({ layout: name.slice(0, -LAYOUT.length), path: dirname(path) }));
  const others = artifacts.filter(
    ({ name }) => !layouts.some(({ layout }) => name.startsWith(layout)),
  );
  return [...layouts, ...others.map((artifact) => ({ artifact }))];
}

async function verifyStep(host: Host, step: Step): Promise<FoundReport> {
  const options = { ...OPTIONS, scratch: host.files };
  if ("layout" in step) {
    const name = step.layout.replace(/\/$/, "") || step.path;
    const open = async (path: string) => host.files.openForReading(`${step.path}/${path}`);
    const folder = { files: await host.files.walk(step.path), open };
    return { ...(await verifyFolder({ ...options, name, folder })), path: name };
  }
  const { path, name } = step.artifact;
  const source = await host.files.openForReading(path);
  try {
    const fileName = name.slice(name.lastIndexOf("/") + 1);
    return { ...(await verifyFile({ ...options, fileName, source })), path: name };
  } finally {
    await source.close();
  }
}
