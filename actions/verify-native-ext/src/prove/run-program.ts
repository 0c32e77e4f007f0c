import { type Completed, Failure, type Host } from "@wainwright/core";
import type { Interpreter, Target } from "@wainwright/platform";
import { openUserland, type Userland, WORK_FOLDER } from "@wainwright/toolchain";
import { diagnose } from "@wainwright/core";

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
  const how = explainEnd(completed, { userland, timeoutSeconds });
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

/** Is why a program did not end well. */
interface BadEnd {
  readonly what: string;
  readonly remedy: string;
}

const WRONG_MACHINE = /exec format error|cannot execute binary file|invalid ELF (?:header|image)/i;
const MISSING_LIBRARY =
  /error while loading shared libraries: (\S+):|Error loading shared library (\S+):|ImportError: (\S+\.so\S*): cannot open/;
const MISSING_VERSION = /version [`'](GLIBC\S*?)' not found/;

/** Tells a hang, a crash, a wrong machine and a missing library apart; null when the program ended with 0. */
export function explainEnd(
  { exitCode, signal, timedOut, output }: Completed,
  context: { readonly userland: Pick<Userland, "description">; readonly timeoutSeconds: number },
): BadEnd | null {
  if (exitCode === 0 && !timedOut) return null;
  const where = context.userland.description;
  if (timedOut)
    return {
      what: `it did not end within ${context.timeoutSeconds} seconds in ${where}`,
      remedy:
        "Raise `timeout` where emulation is slow; a crash of the first process also looks like this.",
    };
  if (WRONG_MACHINE.test(output))
    return {
      what: `it is for another machine than ${where}`,
      remedy: "Build it for this target; the findings above say what is inside.",
    };
  const version = MISSING_VERSION.exec(output)?.[1];
  if (version !== undefined)
    return {
      what: `it needs ${version}, which ${where} does not have`,
      remedy: "Build it against an older glibc.",
    };
  const library = (MISSING_LIBRARY.exec(output) ?? []).slice(1).find(Boolean);
  if (library !== undefined)
    return {
      what: `the library ${library} is not in ${where}`,
      remedy: `Bring ${library} along, or depend on the package that has it.`,
    };
  return crash(signal, exitCode, where);
}

/** Exit codes from here on are 128 and the number of the signal that ended a program in the sandbox. */
const BY_SIGNAL = 128;
const SIGNALS: Readonly<Record<number, string>> = {
  4: "SIGILL: an instruction that this processor does not have",
  6: "SIGABRT",
  7: "SIGBUS: a file cut short, or an unaligned access",
  9: "SIGKILL: out of memory, most often",
  11: "SIGSEGV",
};

function crash(signal: string | null, exitCode: number | null, where: string): BadEnd {
  const number = (exitCode ?? 0) - BY_SIGNAL;
  const name = signal ?? (number > 0 ? (SIGNALS[number] ?? `signal ${number}`) : null);
  return name === null
    ? {
        what: `it ended with exit code ${exitCode} in ${where}`,
        remedy: "Read the program's words above.",
      }
    : {
        what: `it crashed in ${where}: ${name}`,
        remedy: "See whether it was compiled for a newer processor than the target's oldest.",
      };
}
