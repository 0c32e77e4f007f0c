import { asFailure, type FailureCode } from "@wainwright/core";
import { parseTarget, type TargetSpec } from "@wainwright/platform";
import { realHost } from "@wainwright/testing";
import { type Report, verifyFolder } from "@wainwright/verify";
import type { ImageRequest } from "../../src/image/image-request.ts";
import { makeImage } from "../../src/image/make-image.ts";

/** Says which image is built. */
export interface Scenario {
  readonly target: string;
  readonly request: Pick<ImageRequest, "context"> & Partial<ImageRequest>;
}

/** Is what a build came to. */
export interface Outcome {
  readonly path: string;
  readonly seconds: number;
  readonly notes: readonly string[];
  readonly verifySeconds: number;
  readonly report: Report | null;
  readonly failure: {
    readonly code: FailureCode;
    readonly message: string;
    readonly remedy: string;
  } | null;
  readonly lines: readonly string[];
}

const scenario = JSON.parse(process.argv[2] ?? "") as Scenario & { readonly keep: string };
const { host, lines, unwind } = realHost(process.env);

async function verify(path: string, target: TargetSpec): Promise<Report> {
  const files = await host.files.walk(path);
  const open = async (inside: string) => host.files.openForReading(`${path}/${inside}`);
  const options = { expectation: target, scratch: host.files };
  return verifyFolder({ ...options, name: "image", folder: { files, open } });
}

async function run(): Promise<Omit<Outcome, "lines">> {
  const target = parseTarget(scenario.target);
  if (!target.ok) throw new Error(target.problem);
  try {
    const made = await makeImage(host, {
      ...{ name: null, version: null, target, file: null, buildArgs: [], labels: [], stage: null },
      ...{ engine: "buildah", layerCache: null },
      ...scenario.request,
    });
    const started = performance.now();
    const report = await verify(made.path, target);
    const verifySeconds = (performance.now() - started) / 1000;
    await host.files.copy(made.path, scenario.keep);
    const { seconds, notes } = made;
    return { path: scenario.keep, seconds, notes, verifySeconds, report, failure: null };
  } catch (thrown) {
    const { code, message, remedy } = asFailure(thrown);
    const none = { path: "", seconds: 0, notes: [], verifySeconds: 0, report: null };
    return { ...none, failure: { code, message, remedy } };
  } finally {
    await unwind();
  }
}

const outcome = await run();
process.stdout.write(JSON.stringify({ ...outcome, lines: [...lines] }));
