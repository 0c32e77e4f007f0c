import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";

/** Is the repository's root folder. */
export const ROOT = join(import.meta.dirname, "..");
/** Is the terminal's command, as it is shipped. */
export const CLI = join(ROOT, "dist/cli/index.js");

/** Is what one run of a program cost. */
export interface Cost {
  readonly wallSeconds: number;
  /** User and system time of the program and all that it waited for. */
  readonly cpuSeconds: number;
  /** The program's own peak memory, in megabytes; children left out. */
  readonly ownPeakMegabytes: number;
  readonly stdout: string;
}

/** Runs argv and then prints the CPU time of it and its children, which Node.js cannot tell of its own. */
const CPU_OF_CHILDREN = `
import resource, subprocess, sys
def used():
    children = resource.getrusage(resource.RUSAGE_CHILDREN)
    return children.ru_utime + children.ru_stime
# A launcher (pyenv's) may have had children before this program took its place.
before = used()
code = subprocess.run(sys.argv[1:]).returncode
print("\\ncpu", used() - before, file=sys.stderr)
sys.exit(code)
`;

/** Runs a program once and measures it; a run that fails ends the benchmark. */
export async function measure(
  argv: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<Cost> {
  const started = performance.now();
  const child = spawn("python3", ["-c", CPU_OF_CHILDREN, ...argv], {
    cwd: ROOT,
    // Without what npm and the loader of this very script set: it would be measured too.
    env: { PATH: process.env["PATH"], HOME: process.env["HOME"], ...network(), ...environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let stdout = "";
  let stderr = "";
  let peak = 0;
  child.stdout.setEncoding("utf8").on("data", (chunk: string) => (stdout += chunk));
  child.stderr.setEncoding("utf8").on("data", (chunk: string) => (stderr += chunk));
  const watch = setInterval(() => {
    peak = Math.max(peak, peakOfChild(child.pid ?? 0));
  }, 20);
  const code = await new Promise((resolve) => child.once("close", resolve));
  clearInterval(watch);
  if (code !== 0)
    throw new Error(`${argv.join(" ")} ended with ${String(code)}:\n${stderr.slice(-3000)}`);
  return {
    wallSeconds: (performance.now() - started) / 1000,
    cpuSeconds: Number(/\ncpu ([\d.]+)\s*$/.exec(stderr)?.[1] ?? Number.NaN),
    ownPeakMegabytes: peak,
    stdout,
  };
}

/** Keeps what a machine behind a proxy or an own certificate authority needs. */
function network(): Record<string, string | undefined> {
  const names = Object.keys(process.env).filter((name) => /proxy$|^ssl_cert|_ca_/i.test(name));
  return Object.fromEntries(names.map((name) => [name, process.env[name]]));
}

/** Reads the peak memory (VmHWM, proc(5)) of the one child of the measuring process. */
function peakOfChild(parent: number): number {
  try {
    const children = readFileSync(`/proc/${parent}/task/${parent}/children`, "utf8").trim();
    const [own = ""] = children.split(" ");
    const status = readFileSync(`/proc/${own}/status`, "utf8");
    return Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024;
  } catch {
    // Between two processes there is nothing to read.
    return 0;
  }
}

/** Runs several commands in turn, A B A B …, so that a machine whose speed drifts treats them alike; gives each one's median. */
export async function medians(
  runs: number,
  commands: ReadonlyMap<string, () => Promise<Cost>>,
): Promise<ReadonlyMap<string, Cost>> {
  const all = new Map<string, Cost[]>([...commands.keys()].map((name) => [name, []]));
  for (let run = 0; run < runs; run += 1)
    for (const [name, command] of commands) all.get(name)?.push(await command());
  return new Map([...all].map(([name, costs]) => [name, medianOf(costs)]));
}

function medianOf(costs: readonly Cost[]): Cost {
  const by = (pick: (cost: Cost) => number): number =>
    costs.map(pick).toSorted((a, b) => a - b)[Math.floor(costs.length / 2)] ?? Number.NaN;
  return {
    wallSeconds: by((cost) => cost.wallSeconds),
    cpuSeconds: by((cost) => cost.cpuSeconds),
    ownPeakMegabytes: Math.max(...costs.map((cost) => cost.ownPeakMegabytes)),
    stdout: costs.at(-1)?.stdout ?? "",
  };
}
