import type { Host } from "@wainwright/core";

/** Measures the memory of what is started in a sandbox. */
export interface MemoryGauge {
  /** Is put before the sandbox's command; empty where there is nothing to measure with. */
  readonly startedBy: readonly string[];
  /** Tells, after the end, the most that any one of the sandbox's processes had at a time, in bytes; null where that is not known. */
  peak(): Promise<number | null>;
}

/**
 * Starts a command as if it were not there, and writes down the peak. bubblewrap's outer process does not wait for the
 * first one inside, whose children the guest's programs are, so that getrusage(2) and time(1) know of the outer one only.
 * As a subreaper (PR_SET_CHILD_SUBREAPER, 36 in prctl(2)) one gets the inner one to wait for, and with it what all
 * below it came to. Where its libraries are missing it makes way. A signal ends it without a report.
 */
const SCRIPT = `
import os, sys
try:
    import ctypes, signal, subprocess
    ctypes.CDLL(None).prctl(36, 1, 0, 0, 0)
except Exception:
    os.execvp(sys.argv[2], sys.argv[2:])
child = subprocess.Popen(sys.argv[2:])
peak, status = 0, 0
while True:
    try:
        pid, how, usage = os.wait4(-1, 0)
    except ChildProcessError:
        break
    if pid == child.pid:
        status = how
    else:
        peak = max(peak, usage.ru_maxrss)
with open(sys.argv[1], "w") as report:
    report.write(str(peak))
if os.WIFSIGNALED(status):
    signal.signal(os.WTERMSIG(status), signal.SIG_DFL)
    os.kill(os.getpid(), os.WTERMSIG(status))
sys.exit(os.WEXITSTATUS(status))
`;
/** The unit of ru_maxrss in getrusage(2) on Linux. */
const KIB = 1024;

/** The system's own, which starts through sudo too: those of version managers need variables that sudo takes away. */
const PYTHON = "/usr/bin/python3";

/** Makes a gauge of the system's Python, where it has one: to measure is no reason to install anything. */
export async function memoryGauge(host: Host): Promise<MemoryGauge> {
  const python = await host.exec.find(PYTHON);
  if (python === null) return { startedBy: [], peak: async () => null };
  const report = `${await host.files.temporaryFolder("memory")}/peak`;
  return {
    startedBy: [python, "-I", "-S", "-c", SCRIPT, report],
    peak: async () => {
      const text = await host.files.readTextIfThere(report);
      const kib = Number(text ?? 0);
      return kib > 0 ? kib * KIB : null;
    },
  };
}
