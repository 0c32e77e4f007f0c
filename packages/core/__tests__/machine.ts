import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Log, Runner } from "../src/index.ts";
import { nodeHost } from "../src/index.ts";

/** Is a log that remembers, for tests with the real machine. */
export function memoryLog(): Log & { readonly lines: string[] } {
  const lines: string[] = [];
  const say = (level: string) => (text: string) => {
    lines.push(`${level}: ${text}`);
  };
  return {
    lines,
    info: say("info"),
    debug: say("debug"),
    notice: say("notice"),
    warning: say("warning"),
    error: say("error"),
    group: async (_title, work) => work(),
    toolOutput: say("tool"),
    progress: (label, seconds) => lines.push(`progress: ${label} ${seconds}`),
    progressDone: () => undefined,
  };
}

const RUNNER: Runner = {
  kind: "terminal",
  exportVariable: () => undefined,
  addPath: () => undefined,
  mask: () => undefined,
  saveState: () => undefined,
  state: () => null,
  summary: async () => undefined,
};

/** Makes the real machine's host with a folder of its own for everything it keeps. */
export function realMachine() {
  const folder = mkdtempSync(join(tmpdir(), "wainwright-test-"));
  const stop = new AbortController();
  const log = memoryLog();
  const environment = {
    ...process.env,
    RUNNER_TEMP: join(folder, "temp"),
    WAINWRIGHT_CACHE: join(folder, "cache"),
  };
  const machine = nodeHost({ log, runner: RUNNER, signal: stop.signal, environment });
  return { ...machine, folder, log, stop };
}
