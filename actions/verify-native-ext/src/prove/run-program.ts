import { diagnose, Failure, type Host } from "@wainwright/core";
import type { Interpreter, Target } from "@wainwright/platform";
import { openUserland, type Userland, WORK_FOLDER } from "@wainwright/toolchain";
import { explainEnd } from "./explain-end.ts";

/** Says which program is started, and where. */
export interface RunRequest {
  /** The artifact, or a folder: what is found beside it can be named in argv. */
  readonly path: string;
  readonly argv: readonly [string, ...string[]];
  readonly target: Target;
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
  const { path, target, interpreter, timeoutSeconds } = request;
  const userland = await openUserland(host, { target, interpreter, purpose: "run", image: null });
  const work = await host.files.temporaryFolder("run");
  const name = path.slice(path.lastIndexOf("/") + 1);
  await host.files.copy(path, `${work}/${name}`);
  const argv = argvInside(request.argv, `${WORK_FOLDER}/${name}`, userland);
  const completed = await userland.run({
    argv,
    mounts: [{ host: work, inside: WORK_FOLDER, writable: true }],
    timeoutSeconds,
    label: `${request.argv.join(" ")} in ${userland.description}`,
  });
  const how = explainEnd(completed, { where: userland.description, timeoutSeconds });
  if (how !== null)
    throw new Failure("run-failed", `${path}: ${how.what}\n${completed.output.trim()}`.trim(), {
      remedy: how.remedy,
      diagnoses: diagnose(completed.output),
    });
  const seconds = completed.seconds;
  const { description, emulated } = userland;
  const where = `${description}${emulated ? " under QEMU" : ""}`;
  const printed = completed.stdout.trim();
  return { path, argv, target: target.name, userland: where, seconds, printed };
}

function argvInside(
  argv: RunRequest["argv"],
  artifact: string,
  userland: Userland,
): readonly [string, ...string[]] {
  const [program, ...rest] = argv.map((word) =>
    word === "python" ? userland.python.path : word.replaceAll("{}", artifact),
  );
  return [program ?? artifact, ...rest];
}
