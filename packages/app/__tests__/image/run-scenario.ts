import { asFailure, type FailureCode } from "@wainwright/core";
import { parseTarget, type TargetSpec } from "@wainwright/platform";
import type { ProgramRun } from "@wainwright/proof";
import { realHost } from "@wainwright/testing";
import { type Report, verifyFolder } from "@wainwright/verify";
import type { MadeProgram } from "../../src/made-program.ts";
import type { ImageRequest } from "../../src/image/image-request.ts";
import { type ImageRun, startImage } from "../../src/image/start-image.ts";
import { makeImage } from "../../src/image/make-image.ts";

/** Says which image is built. */
export interface Scenario {
  readonly target: string;
  readonly request: Pick<ImageRequest, "context"> & Partial<ImageRequest>;
  /** Where the layout is left; null: nowhere. */
  readonly keep?: string;
  /** How much room there is for it, as in "30m"; null: as much as the machine has. */
  readonly room?: string;
  /** Stops the run once the log has these words, as Ctrl-C does. */
  readonly stopAt?: string;
  /** What is started in it, one after the other. */
  readonly starts?: readonly (Pick<ImageRun, "argv"> & {
    readonly timeoutSeconds?: number;
    readonly output?: string;
  })[];
}

interface Told {
  readonly code: FailureCode;
  readonly message: string;
  readonly remedy: string;
}

/** Is what a build came to. */
export interface Outcome {
  readonly path: string;
  readonly seconds: number;
  readonly notes: readonly string[];
  readonly verifySeconds: number;
  readonly report: Report | null;
  readonly failure: Told | null;
  readonly starts: readonly (ProgramRun | Told)[];
  readonly lines: readonly string[];
}

const scenario = JSON.parse(process.argv[2] ?? "") as Scenario;
const { host, lines, stop, unwind } = realHost(process.env);
const { stopAt } = scenario;
if (stopAt !== undefined)
  setInterval(() => {
    if (lines.some((line) => line.includes(stopAt))) stop.abort();
  }, 200).unref();

async function verify(path: string, target: TargetSpec): Promise<Report> {
  const files = await host.files.walk(path);
  const open = async (inside: string) => host.files.openForReading(`${path}/${inside}`);
  const options = { expectation: target, scratch: host.files };
  return verifyFolder({ ...options, name: "image", folder: { files, open } });
}

function told(thrown: unknown): Told {
  const { code, message, remedy } = asFailure(thrown);
  return { code, message, remedy };
}

async function start(made: MadeProgram, wish: NonNullable<Scenario["starts"]>[number]) {
  const { argv, timeoutSeconds = 60, output } = wish;
  try {
    return await startImage(host, {
      ...{ path: made.path, target: made.target.target, argv, timeoutSeconds },
      expectOutput: output === undefined ? null : new RegExp(output),
    });
  } catch (thrown) {
    return told(thrown);
  }
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
    if (scenario.keep !== undefined) await host.files.copy(made.path, scenario.keep);
    const starts = [];
    for (const wish of scenario.starts ?? []) starts.push(await start(made, wish));
    const { path, seconds, notes } = made;
    return { path, seconds, notes, verifySeconds, report, starts, failure: null };
  } catch (thrown) {
    const none = { path: "", seconds: 0, notes: [], verifySeconds: 0, report: null, starts: [] };
    return { ...none, failure: told(thrown) };
  } finally {
    await unwind();
  }
}

const outcome = await run();
process.stdout.write(JSON.stringify({ ...outcome, lines: [...lines] }));
