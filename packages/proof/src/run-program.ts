import { type Completed, Failure, type Host } from "@wainwright/core";
import type { Interpreter, Target } from "@wainwright/platform";
import type { ReportedFile } from "@wainwright/verify";
import { openUserland, type Userland, WORK_FOLDER } from "@wainwright/toolchain";
import { badEndFailure } from "./bad-end-failure.ts";
import { homeOfStatic } from "./home-of-static.ts";
import { lendArtifacts } from "./lend-artifacts.ts";
import { memoryGauge } from "./memory-gauge.ts";
import { onOldestProcessor } from "./on-oldest-processor.ts";
import { ARTIFACT, hasMachineOf, isStaticProgram } from "./started-file.ts";
import { unexpectedOutput } from "./unexpected-output.ts";

/** Says which program is started, where, and how it has to end. */
export interface RunRequest {
  /** The artifact, or a folder: what is found beside it can be named in argv. */
  readonly path: string;
  readonly argv: readonly [string, ...string[]];
  readonly target: Target;
  /** The native file that argv starts; null where it starts another program. */
  readonly started: ReportedFile | null;
  readonly interpreter: Interpreter;
  readonly timeoutSeconds: number;
  /** Files and folders that are copied beside the artifact, in the working folder. */
  readonly beside?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** The exit code that is well; 0 where nothing is said. */
  readonly expectExit?: number;
  /** What its output has to match, alone or together with its errors. */
  readonly expectOutput?: RegExp | null;
}

/** Is how a program ended in the target's userland. */
export interface ProgramRun {
  readonly path: string;
  readonly argv: readonly string[];
  readonly target: string;
  readonly userland: string;
  readonly seconds: number;
  /** The most that any one process of it had at a time, in bytes; an emulator's own memory is in it. Null where it is not known. */
  readonly peakMemory: number | null;
  readonly printed: string;
}

/**
 * Starts a program in a userland of the target; `{}` in its arguments stands for the artifact there.
 * @throws Failure `run-failed` that tells a crash, a hang, a missing library, a wrong machine and unexpected words apart.
 */
export async function runProgram(host: Host, request: RunRequest): Promise<ProgramRun> {
  const { path, target, beside = [], env = {}, timeoutSeconds } = request;
  const lent = await lendArtifacts(host, path, beside);
  const userland = await openPlace(host, request);
  const argv = argvInside(request.argv, lent.inside, userland);
  const gauge = await memoryGauge(host);
  const completed = await userland.run({
    argv,
    env,
    mounts: [{ host: lent.folder, inside: WORK_FOLDER, writable: true }],
    startedBy: gauge.startedBy,
    timeoutSeconds,
    label: `${request.argv.join(" ")} in ${userland.description}`,
  });
  const failure = failureOf(completed, request, userland);
  if (failure !== null) throw failure;
  return {
    path,
    argv,
    target: target.name,
    userland: `${userland.description}${userland.emulated ? " under QEMU" : ""}`,
    seconds: completed.seconds,
    peakMemory: await gauge.peak(),
    printed: completed.stdout.trim().slice(-MOST_CHARACTERS),
  };
}

/** What of a program's words goes into outputs, which a step may have 1 MB of. */
const MOST_CHARACTERS = 10_000;

function failureOf(
  completed: Completed,
  { path, timeoutSeconds, expectExit = 0, expectOutput = null }: RunRequest,
  { description }: Userland,
): Failure | null {
  const trial = { code: "run-failed", path, where: description, timeoutSeconds } as const;
  const badEnd = badEndFailure(completed, { ...trial, expectExit });
  if (badEnd !== null || expectOutput === null) return badEnd;
  return unexpectedOutput(completed, { path, expected: expectOutput });
}

async function openPlace(host: Host, request: RunRequest): Promise<Userland> {
  const { path, target, interpreter, started } = request;
  // This machine's kernel would run a static program of its own in any userland, and that would prove nothing.
  if (started !== null && !hasMachineOf(started, target))
    throw new Failure("run-failed", `${path}: it is for another machine than ${target.name}`, {
      remedy: `Build it for this target; it is: ${started.description}.`,
    });
  const home = started !== null && isStaticProgram(started) ? homeOfStatic(target) : target;
  const wanted = { target: home, interpreter, purpose: "run", image: null } as const;
  return onOldestProcessor(host, await openUserland(host, wanted), target);
}

function argvInside(
  argv: RunRequest["argv"],
  artifact: string,
  userland: Userland,
): readonly [string, ...string[]] {
  const [program, ...rest] = argv.map((word) =>
    word === "python" ? userland.python.path : word.replaceAll(ARTIFACT, () => artifact),
  );
  return [program ?? artifact, ...rest];
}
