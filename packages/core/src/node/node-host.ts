import { availableParallelism, homedir, machine } from "node:os";
import { join } from "node:path";
import type { Host } from "../host/host.ts";
import type { Log } from "../host/log.ts";
import type { Runner } from "../host/runner.ts";
import { NodeCache } from "./node-cache.ts";
import { NodeExec } from "./node-exec.ts";
import { NodeFiles } from "./node-files.ts";
import { NodeHttp } from "./node-http.ts";
import { UndoStack } from "./undo-stack.ts";

/** Holds what differs between the workflow runner and the terminal. */
export interface HostOptions {
  readonly log: Log;
  readonly runner: Runner;
  readonly signal: AbortSignal;
  readonly environment: NodeJS.ProcessEnv;
}

/** Makes the real machine's {@link Host}, and the stack that takes its effects back. */
export function nodeHost(options: HostOptions): { readonly host: Host; readonly undo: UndoStack } {
  const { log, runner, signal, environment } = options;
  const env = (name: string): string | null => environment[name] || null;
  const undo = new UndoStack();
  const clock = { now: () => Date.now(), sleep: async (ms: number) => sleep(ms, signal) };
  const host: Host = {
    facts: {
      platform: process.platform,
      machine: machine(),
      arch: process.arch,
      uid: process.geteuid?.() ?? -1,
      cpus: availableParallelism(),
      memory: process.availableMemory(),
      pid: process.pid,
    },
    env,
    exec: new NodeExec({ log, signal, environment }),
    files: new NodeFiles(undo, env("RUNNER_TEMP")),
    http: new NodeHttp({ clock, log, signal }),
    clock,
    log,
    cache: new NodeCache(cacheRoot(env), undo),
    runner,
    undo,
    signal,
  };
  return { host, undo };
}

/** Chooses where made things are kept: our own variable, the runner's tool cache, the user's cache folder. */
function cacheRoot(env: (name: string) => string | null): string {
  const toolCache = env("RUNNER_TOOL_CACHE");
  return (
    env("WAINWRIGHT_CACHE") ??
    (toolCache === null ? null : join(toolCache, "wainwright")) ??
    join(env("XDG_CACHE_HOME") ?? join(homedir(), ".cache"), "wainwright")
  );
}

/** Waits; an abort ends the waiting early, and whoever waits asks the signal. */
async function sleep(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      clearTimeout(timer);
      signal.removeEventListener("abort", done);
      resolve();
    };
    const timer = setTimeout(done, milliseconds);
    signal.addEventListener("abort", done, { once: true });
  });
}
