import { basename } from "node:path/posix";
import { type ChildProcess, spawn } from "node:child_process";
import { access, constants, stat } from "node:fs/promises";
import { delimiter, join } from "node:path";
import { errorCode } from "../as-failure.ts";
import { Failure } from "../failure.ts";
import { CAPTURE_LIMIT, type Command, type Completed, type Exec } from "../host/exec.ts";
import type { Log } from "../host/log.ts";
import { startProgress } from "../progress.ts";

/** How long a stopped program may tidy up before it is killed. */
const GRACE_MILLISECONDS = 5_000;
/** Is what programs that undo things listen to. */
const NEVER = new AbortController().signal;

/** Holds what running programs needs of the rest of the host. */
export interface ExecContext {
  readonly log: Log;
  readonly signal: AbortSignal;
  readonly environment: NodeJS.ProcessEnv;
}

/**
 * Runs programs in process groups of their own, so that a stop reaches a program's children too.
 * (@actions/exec cannot stop what it started: docs/adr/0003-exec.md.)
 */
export class NodeExec implements Exec {
  readonly #context: ExecContext;

  constructor(context: ExecContext) {
    this.#context = context;
  }

  async run(command: Command): Promise<Completed> {
    const log = command.log ?? this.#context.log;
    const signal = command.undoes === true ? NEVER : this.#context.signal;
    throwIfInterrupted(signal);
    const [program] = command.argv;
    const label = command.label ?? basename(program);
    const progress = startProgress(log, label);
    try {
      const completed = await this.#spawn(command, signal);
      throwIfInterrupted(signal);
      return completed;
    } catch (thrown) {
      throw errorCode(thrown) === "ENOENT" ? toolMissing(program, thrown) : thrown;
    } finally {
      progress.stop();
    }
  }

  async find(program: string): Promise<string | null> {
    if (program.includes("/")) return (await isProgram(program)) ? program : null;
    for (const folder of (this.#context.environment["PATH"] ?? "").split(delimiter)) {
      const path = join(folder, program);
      if (folder !== "" && (await isProgram(path))) return path;
    }
    return null;
  }

  async #spawn(command: Command, signal: AbortSignal): Promise<Completed> {
    const [program, ...args] = command.argv;
    const started = performance.now();
    const child = spawn(program, args, {
      cwd: command.cwd,
      env: merged(this.#context.environment, command.env ?? {}),
      detached: true,
      stdio: ["pipe", "pipe", "pipe"],
    });
    const capture = captureOutput(
      child,
      command.quiet === true ? null : (command.log ?? this.#context.log),
    );
    const stop = stopper(child, signal, command.timeoutSeconds);
    child.stdin.on("error", () => {
      // The program ended without reading its input; how it ended tells more than EPIPE.
    });
    child.stdin.end(command.input ?? "");
    try {
      const [exitCode, killedBy] = await ended(child);
      const seconds = (performance.now() - started) / 1000;
      return { exitCode, signal: killedBy, timedOut: stop.timedOut(), ...capture(), seconds };
    } finally {
      stop.disarm();
    }
  }
}

async function isProgram(path: string): Promise<boolean> {
  try {
    await access(path, constants.X_OK);
    return (await stat(path)).isFile();
  } catch {
    // Not there, or not ours to run: the next folder may have it.
    return false;
  }
}

function merged(
  inherited: NodeJS.ProcessEnv,
  extra: Readonly<Record<string, string | null>>,
): NodeJS.ProcessEnv {
  const environment = { ...inherited };
  for (const [name, value] of Object.entries(extra)) {
    if (value === null) Reflect.deleteProperty(environment, name);
    else environment[name] = value;
  }
  return environment;
}

async function ended(child: ChildProcess): Promise<[number | null, string | null]> {
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code, signal) => {
      resolve([code, signal]);
    });
  });
}

function captureOutput(child: ChildProcess, log: Log | null) {
  const tails = { stdout: "", stderr: "", output: "" };
  const append = (stream: "stdout" | "stderr") => (chunk: string) => {
    tails[stream] = (tails[stream] + chunk).slice(-CAPTURE_LIMIT);
    tails.output = (tails.output + chunk).slice(-CAPTURE_LIMIT);
    log?.toolOutput(chunk);
  };
  child.stdout?.setEncoding("utf8").on("data", append("stdout"));
  child.stderr?.setEncoding("utf8").on("data", append("stderr"));
  return () => tails;
}

function stopper(child: ChildProcess, signal: AbortSignal, timeoutSeconds: number | undefined) {
  const state = { timedOut: false };
  const timers: NodeJS.Timeout[] = [];
  const stop = (): void => {
    killGroup(child, "SIGTERM");
    timers.push(
      setTimeout(() => {
        killGroup(child, "SIGKILL");
      }, GRACE_MILLISECONDS),
    );
  };
  signal.addEventListener("abort", stop, { once: true });
  if (timeoutSeconds !== undefined)
    timers.push(
      setTimeout(() => {
        state.timedOut = true;
        stop();
      }, timeoutSeconds * 1000),
    );
  return {
    timedOut: () => state.timedOut,
    disarm: () => {
      signal.removeEventListener("abort", stop);
      for (const timer of timers) clearTimeout(timer);
    },
  };
}

function killGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, signal);
  } catch (thrown) {
    const code = errorCode(thrown);
    if (code === "EPERM") killAsRoot(child.pid, signal);
    // The whole group has ended already: nothing is left to stop.
    else if (code !== "ESRCH") throw thrown;
  }
}

/** Stops what was started through sudo, which is root's: whoever could start it so can end it so. */
function killAsRoot(group: number, signal: NodeJS.Signals): void {
  const argv = ["-n", "--", "kill", "-s", signal.slice("SIG".length), "--", `-${group}`];
  spawn("sudo", argv, { stdio: "ignore" }).on("error", () => {
    // Without sudo there is nothing of root's that was started.
  });
}

function throwIfInterrupted(signal: AbortSignal): void {
  if (signal.aborted)
    throw new Failure("interrupted", "The run was interrupted.", { remedy: "Run it again." });
}

function toolMissing(program: string, cause: unknown): Failure {
  return new Failure("tool-missing", `${program} is not installed, or its working folder is gone`, {
    remedy: `Install ${program} and put it on PATH.`,
    cause,
  });
}
