import { Failure, type Host } from "@wainwright/core";
import type { Interpreter, Target } from "@wainwright/platform";
import type { ReportedFile } from "@wainwright/verify";
import { openUserland, type Userland, WORK_FOLDER } from "@wainwright/toolchain";
import { badEndFailure } from "./bad-end-failure.ts";
import { homeOfStatic } from "./home-of-static.ts";
import { onOldestProcessor } from "./on-oldest-processor.ts";
import { ARTIFACT, hasMachineOf, isStaticProgram } from "./started-file.ts";

/** Says which program is started, and where. */
export interface RunRequest {
  /** The artifact, or a folder: what is found beside it can be named in argv. */
  readonly path: string;
  readonly argv: readonly [string, ...string[]];
  readonly target: Target;
  /** The native file that argv starts; null where it starts another program. */
  readonly started: ReportedFile | null;
  readonly interpreter: Interpreter;
  readonly timeoutSeconds: number;
}

/** Is how a program ended in the target's userland. */
export interface ProgramRun {
  readonly path: string;
  readonly argv: readonly string[];
  readonly target: string;
  readonly userland: string;
  readonly seconds: number;
  readonly printed: string;
}

/**
 * Starts a program in a userland of the target; `{}` in its arguments stands for the artifact there.
 * @throws Failure `run-failed` that tells a crash, a hang, a missing library and a wrong machine apart.
 */
export async function runProgram(host: Host, request: RunRequest): Promise<ProgramRun> {
  const { path, target, timeoutSeconds } = request;
  const lent = await lentCopy(host, path);
  const userland = await openPlace(host, request);
  const argv = argvInside(request.argv, lent.inside, userland);
  const completed = await userland.run({
    argv,
    mounts: [{ host: lent.folder, inside: WORK_FOLDER, writable: true }],
    timeoutSeconds,
    label: `${request.argv.join(" ")} in ${userland.description}`,
  });
  const { description, emulated } = userland;
  const trial = { code: "run-failed", path, where: description, timeoutSeconds } as const;
  const failure = badEndFailure(completed, trial);
  if (failure !== null) throw failure;
  const where = `${description}${emulated ? " under QEMU" : ""}`;
  const printed = completed.stdout.trim().slice(-MOST_CHARACTERS);
  return {
    path,
    argv,
    target: target.name,
    userland: where,
    seconds: completed.seconds,
    printed,
  };
}

/** What of a program's words goes into outputs, which a step may have 1 MB of. */
const MOST_CHARACTERS = 10_000;

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

/** Copies the artifact, so that the program may write beside it; a link is followed, for it leads to nothing there. */
async function lentCopy(host: Host, path: string) {
  if (!(await host.files.exists(path)))
    throw new Failure("nothing-to-verify", `run starts files, and ${path} is an image`, {
      remedy: "Start the image with its engine, or name in path what is to be started.",
    });
  const folder = await host.files.temporaryFolder("run");
  const whole = host.files.absolute(path);
  const name = whole.slice(whole.lastIndexOf("/") + 1);
  await host.files.copy(await host.files.realPath(path), `${folder}/${name}`);
  return { folder, inside: `${WORK_FOLDER}/${name}` };
}

function argvInside(
  argv: RunRequest["argv"],
  artifact: string,
  userland: Userland,
): readonly [string, ...string[]] {
  const [program, ...rest] = argv.map((word) =>
    word === "python" ? userland.python.path : word.replaceAll(ARTIFACT, artifact),
  );
  return [program ?? artifact, ...rest];
}
