import { chmodSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Runs the real bubblewrap and notes the CPU time of all that ran inside, which the kernel else tells nobody: its first process is left behind. */
const MEASURE = `#!/usr/bin/env python3
import ctypes, json, os, resource, subprocess, sys
PR_SET_CHILD_SUBREAPER = 36
ctypes.CDLL(None).prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0)
code = subprocess.call(["/usr/bin/bwrap", *sys.argv[1:]])
while True:
    try:
        os.wait()
    except ChildProcessError:
        break
used = resource.getrusage(resource.RUSAGE_CHILDREN)
hook = sys.argv[-1] if sys.argv[-1].startswith('["build_wheel"') or sys.argv[-1].startswith('["get_requires') else ""
with open(os.environ["WAINWRIGHT_BENCH_LOG"], "a") as log:
    log.write(json.dumps({"cpu": used.ru_utime + used.ru_stime, "hook": hook != ""}) + "\\n")
sys.exit(code if code >= 0 else 128 - code)
`;

/** Writes a program that stands for bubblewrap and measures it, and gives the variables by which it is found. */
export function measuredSandbox(folder: string): Readonly<Record<string, string>> {
  const path = join(folder, "bwrap");
  writeFileSync(path, MEASURE);
  chmodSync(path, 0o755);
  const log = join(folder, "log");
  writeFileSync(log, "");
  return { PATH: `${folder}:${process.env["PATH"] ?? ""}`, WAINWRIGHT_BENCH_LOG: log };
}

/** Sums the CPU seconds of the build backends' hooks that were called since the folder was made. */
export function cpuOfHooks(folder: string): number {
  return readFileSync(join(folder, "log"), "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as { cpu: number; hook: boolean })
    .reduce((sum, { cpu, hook }) => sum + (hook ? cpu : 0), 0);
}
